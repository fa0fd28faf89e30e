package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.questions.Card;
import dev.mockroom.scoring.InterviewerQuestion;
import dev.mockroom.shared.ui.RichText;
import java.util.List;

/// What else a card tells its interviewer, folded away until it is wanted.
final class CardFolds extends Div {

    CardFolds(InterviewerQuestion question, String candidate) {
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
            int taken = question.attempt().hints();
            OrderedList hints = new OrderedList();
            card.hints().forEach(hint -> hints.add(new ListItem(new RichText(hint))));
            fold(
                    "scoring.interviewer.hints",
                    getTranslation(
                            "scoring.interviewer.hints.taken", card.hints().size(), taken, candidate),
                    hints);
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
        Span number = new Span(count);
        number.addClassName("count");
        Div inside = new Div(content);
        inside.addClassNames("inside", "reading");
        NativeDetails fold = new NativeDetails("", inside);
        fold.setSummary(new Span(getTranslation(key)), number);
        fold.addClassName("fold");
        add(fold);
    }
}
