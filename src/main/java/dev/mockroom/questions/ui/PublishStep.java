package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.questions.CardCheck;
import dev.mockroom.questions.CardDraft;
import dev.mockroom.questions.CardEditing;
import dev.mockroom.questions.CardSource;
import dev.mockroom.questions.EditedCard;
import dev.mockroom.questions.PublishOutcome;
import dev.mockroom.questions.importing.Severity;
import dev.mockroom.shared.ui.Notice;
import java.util.Objects;

/// What a draft changes, and the reason for it.
class PublishStep extends Div {

    private final CardEditing editing;
    private final EditedCard card;
    private final CardDraft draft;
    private final SerializableConsumer<PublishOutcome> then;
    private final TextField reason = new TextField(getTranslation("questions.publish.reason"));

    /// @param back to the text
    /// @param then told what became of publishing, unless the reason was missing
    PublishStep(
            CardEditing editing,
            EditedCard card,
            CardDraft draft,
            CardCheck check,
            String back,
            SerializableConsumer<PublishOutcome> then) {
        this.editing = editing;
        this.card = card;
        this.draft = draft;
        this.then = then;
        addClassNames("publish", "stack");
        CardSource before = card.isNew() ? CardSource.EMPTY : card.current();
        CardSource after = new CardSource(draft.source().area().strip(), Objects.requireNonNull(check.canonical()));
        boolean changes = !before.equals(after);
        if (!changes) {
            add(Notice.info(getTranslation("questions.publish.same")), act(back));
            return;
        }
        Paragraph lead = new Paragraph(getTranslation("questions.publish.lead"));
        lead.addClassName("quiet");
        add(lead, CardDiff.of(before, after));
        int warnings = (int) check.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        if (warnings > 0) {
            add(Notice.info(getTranslation("questions.publish.warnings", warnings)));
        }
        reason.addClassName("reason");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(CardEditing.LONGEST_REASON);
        reason.setHelperText(getTranslation("questions.publish.reason.help"));
        reason.setErrorMessage(getTranslation(
                "questions.publish.reason.missing", CardEditing.SHORTEST_REASON, CardEditing.LONGEST_REASON));
        NativeButton publish = new NativeButton(
                getTranslation(card.isNew() ? "questions.publish.doNew" : "questions.publish.do", card.number() + 1),
                click -> publish());
        publish.addClassName("do");
        add(reason, act(back, publish));
    }

    private Div act(String back, Component... first) {
        Anchor link = new Anchor(back, getTranslation("questions.publish.back"));
        link.addClassName("button");
        Div act = new Div(first);
        act.add(link);
        act.addClassName("act");
        return act;
    }

    private void publish() {
        PublishOutcome outcome = editing.publish(card.slug(), draft.version(), reason.getValue());
        if (outcome instanceof PublishOutcome.NoReason) {
            reason.setInvalid(true);
            reason.focus();
        } else {
            then.accept(outcome);
        }
    }
}
