package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.InterviewerQuestion;

/// Asks which signal some words of the answer, or a moment of its history, speak for.
final class EvidenceDialog extends Dialog {

    EvidenceDialog(String words, InterviewerQuestion question, SerializableConsumer<SignalId> chosen) {
        this(question, chosen);
        setHeaderTitle(getTranslation("scoring.evidence.which"));
        Paragraph quote = new Paragraph(getTranslation("scoring.evidence.quote", words));
        quote.addClassName("quote");
        addComponentAsFirst(quote);
    }

    /// For a moment, which has no words of its own.
    EvidenceDialog(InterviewerQuestion question, SerializableConsumer<SignalId> chosen) {
        addClassName("evidence-dialog");
        setHeaderTitle(getTranslation("scoring.evidence.which.moment"));
        Div signals = new Div();
        signals.addClassName("choices");
        for (Signal signal : question.card().rubric().signals()) {
            NativeButton button = new NativeButton(signal.keyword().isBlank() ? signal.text() : signal.keyword());
            button.addClassName("button");
            button.addClickListener(click -> {
                close();
                chosen.accept(signal.id());
            });
            if (signals.getComponentCount() == 0) {
                button.focus();
            }
            signals.add(button);
        }
        add(signals);
        NativeButton cancel = new NativeButton(getTranslation("scoring.cancel"), click -> close());
        cancel.addClassNames("button", "plain");
        getFooter().add(cancel);
    }
}
