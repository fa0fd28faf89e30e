package dev.mockroom.questions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.questions.authoring.CardCheck;
import dev.mockroom.questions.authoring.CardDraft;
import dev.mockroom.questions.authoring.CardEditing;
import dev.mockroom.questions.authoring.CardSource;
import dev.mockroom.questions.authoring.EditedCard;
import dev.mockroom.questions.authoring.PublishOutcome;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.Severity;
import dev.mockroom.shared.ui.Notice;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

/// What a draft changes, and the reason for it.
class PublishStep extends Div {

    private static final int MOST_NAMED = 5;

    private final CardEditing editing;
    private final Executor executor;
    private final Div stays = new Div();
    private final EditedCard card;
    private final CardDraft draft;
    private final SerializableConsumer<PublishOutcome> then;
    private final TextField reason = new TextField(getTranslation("questions.publish.reason"));

    /// @param back to the text
    /// @param then told what became of publishing, unless the reason was missing
    PublishStep(
            CardEditing editing,
            Executor executor,
            EditedCard card,
            CardDraft draft,
            CardCheck check,
            String back,
            SerializableConsumer<PublishOutcome> then) {
        this.editing = editing;
        this.executor = executor;
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
        add(stays);
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

    @Override
    protected void onAttach(AttachEvent event) {
        Beside.of(this, executor).run(() -> editing.review(card.slug(), draft.source()), this::stays, () -> {});
    }

    /// Says what stays in the card although there is something to say against it.
    private void stays(CardCheck check) {
        List<Finding> warnings = check.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .toList();
        stays.removeAll();
        if (warnings.isEmpty()) {
            return;
        }
        Notice notice = Notice.info(getTranslation("questions.publish.warnings", warnings.size()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("small", "quiet", "stays");
        warnings.stream().limit(MOST_NAMED).forEach(finding -> list.add(new ListItem(finding.message())));
        if (warnings.size() > MOST_NAMED) {
            list.add(new ListItem(getTranslation("questions.import.more", warnings.size() - MOST_NAMED)));
        }
        notice.add(list);
        stays.add(notice);
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
