package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.scoring.Awaited;
import dev.mockroom.scoring.Feedback;
import dev.mockroom.scoring.Feedbacks;
import dev.mockroom.scoring.Quality;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.ui.Notice;
import java.util.List;
import java.util.Optional;

/// What a candidate says of whoever interviewed them; every choice is stored as it is made.
final class FeedbackPart extends Section {

    FeedbackPart(Feedbacks feedbacks, InterviewId interview, Awaited other) {
        addClassNames("section", "feedback", "stack");
        String name = Names.of(this, other.interviewer());
        setAriaLabel(getTranslation("scoring.feedback.title", name));
        Paragraph lead = new Paragraph(getTranslation("scoring.feedback.lead", name));
        lead.addClassName("quiet");
        add(new Header(new H2(getTranslation("scoring.feedback.title", name))), lead);
        for (Quality quality : Quality.values()) {
            add(new Choice<>(
                    getTranslation("scoring.feedback." + quality.name()),
                    List.of(1, 2, 3, 4),
                    level -> getTranslation("scoring.feedback.level." + level),
                    Optional.ofNullable(other.feedback().said().get(quality)),
                    level -> guarded(() -> feedbacks.rate(interview, quality, level.orElse(null)))));
        }
        TextArea words = new TextArea(getTranslation("scoring.feedback.words"));
        words.setMaxLength(Feedback.WORDS_LIMIT);
        words.setValue(other.feedback().words());
        words.setWidthFull();
        words.setMinRows(2);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> guarded(() -> feedbacks.words(interview, change.getValue())));
        add(words);
    }

    /// Both sides may have opened in between.
    private void guarded(SerializableRunnable change) {
        try {
            change.run();
        } catch (IllegalTransition open) {
            add(Notice.trouble(String.valueOf(open.getMessage())));
        }
    }
}
