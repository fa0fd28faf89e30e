package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.questions.Card;
import dev.mockroom.scoring.InterviewerQuestion;
import dev.mockroom.shared.ui.RichText;
import java.util.List;

/// What else a card tells its interviewer, folded away until it is wanted.
final class CardFolds extends Div {

    private final InterviewerQuestion question;
    private final String candidate;
    private final boolean live;
    private final Span hintCount = new Span();
    private final OrderedList hints = new OrderedList();
    private final NativeButton send;

    /// @param live whether hints are given from here, rather than taken by the candidate
    /// @param send gives the next hint
    CardFolds(InterviewerQuestion question, String candidate, boolean live, SerializableRunnable send) {
        this.question = question;
        this.candidate = candidate;
        this.live = live;
        this.send = new NativeButton("", click -> send.run());
        this.send.addClassName("button");
        addClassName("folds");
        Card card = question.card();
        if (!card.rubric().tested().isBlank()) {
            fold("scoring.tested", "", new RichText(card.rubric().tested()));
        }
        pairs(
                "scoring.interviewer.clarifications",
                card.rubric().clarifications().stream()
                        .map(each -> pair(each.question(), each.reply()))
                        .toList());
        if (!card.hints().isEmpty()) {
            card.hints().forEach(hint -> hints.add(new ListItem(new RichText(hint))));
            fold("scoring.interviewer.hints", hintCount, new Div(hints, this.send));
            showHints(question.attempt().hints(), false);
        }
        pairs(
                "scoring.followUps",
                card.rubric().followUps().stream()
                        .map(each -> pair(each.question(), each.reply()))
                        .toList());
        if (!card.rubric().redFlags().isEmpty()) {
            UnorderedList flags = new UnorderedList();
            card.rubric().redFlags().forEach(flag -> flags.add(new ListItem(new RichText(flag))));
            fold("scoring.redFlags", String.valueOf(card.rubric().redFlags().size()), flags);
        }
        fold("scoring.model", "", new RichText(card.answer()));
    }

    /// Says how many hints the candidate has.
    ///
    /// @param canSend whether another one can be given now
    void showHints(int taken, boolean canSend) {
        int all = question.card().hints().size();
        hintCount.setText(getTranslation(
                live ? "scoring.interviewer.hints.given" : "scoring.interviewer.hints.taken", all, taken, candidate));
        send.setVisible(live && canSend && taken < all);
        send.setText(getTranslation("scoring.interviewer.hints.send", taken + 1));
        List<Component> items = hints.getChildren().toList();
        for (int index = 0; index < items.size(); index++) {
            items.get(index).getElement().getClassList().set("given", index < taken);
        }
    }

    private static ListItem pair(String question, String reply) {
        Paragraph answer = new Paragraph(reply);
        answer.addClassName("quiet");
        return new ListItem(new RichText(question), answer);
    }

    private void pairs(String key, List<ListItem> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(list::add);
            fold(key, String.valueOf(items.size()), list);
        }
    }

    private void fold(String key, String count, Component content) {
        fold(key, new Span(count), content);
    }

    private void fold(String key, Span number, Component content) {
        number.addClassName("count");
        Div inside = new Div(content);
        inside.addClassNames("inside", "reading");
        NativeDetails fold = new NativeDetails("", inside);
        fold.setSummary(new Span(getTranslation(key)), number);
        fold.addClassName("fold");
        add(fold);
    }
}
