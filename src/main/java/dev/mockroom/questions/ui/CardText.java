package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.Rubric;
import dev.mockroom.questions.Signal;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.ui.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A card from its answer on, as somebody studies it.
class CardText extends Div {

    private final H2 answer = new H2(getTranslation("questions.card.answer"));

    /// @param related the questions that the card names, as far as the bank has them
    CardText(Card card, List<QuestionSummary> related) {
        addClassName("card-text");
        answer.getElement().setAttribute("tabindex", "-1");
        Rubric rubric = card.rubric();
        add(new Section(
                answer, reading(card.answer().isBlank() ? getTranslation("questions.card.noAnswer") : card.answer())));
        if (!rubric.tested().isBlank()) {
            section("questions.card.tested", reading(rubric.tested()));
        }
        list("questions.card.signals", rubric.signals(), this::signal);
        anchors(rubric);
        list("questions.card.redFlags", rubric.redFlags(), flag -> new ListItem(new RichText(flag)));
        list(
                "questions.card.followUps",
                rubric.followUps(),
                followUp -> exchange(followUp.question(), followUp.reply()));
        list(
                "questions.card.clarifications",
                rubric.clarifications(),
                clarification -> exchange(clarification.question(), clarification.reply()));
        if (!card.hints().isEmpty()) {
            OrderedList hints = new OrderedList();
            hints.addClassName("hints");
            card.hints().forEach(hint -> hints.add(new ListItem(new RichText(hint))));
            section("questions.card.hints", hints);
        }
        list(
                "questions.card.related",
                related,
                question -> new ListItem(new Anchor(QuestionsNavigation.question(question.slug()), question.title())));
        list("questions.card.sources", card.sources(), source -> new ListItem(new RichText(source)));
    }

    /// Takes the reader, and a screen reader, to where the answer begins.
    void focus() {
        answer.getElement().callJsFunction("focus");
    }

    private void section(String titleKey, Component content) {
        add(new Section(new H2(getTranslation(titleKey)), content));
    }

    private <T> void list(String titleKey, List<T> things, Function<T, ListItem> item) {
        if (!things.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("rows");
            things.forEach(thing -> list.add(item.apply(thing)));
            section(titleKey, list);
        }
    }

    private ListItem signal(Signal signal) {
        ListItem item = new ListItem();
        Paragraph head = new Paragraph();
        if (!signal.keyword().isBlank()) {
            Span keyword = new Span(signal.keyword());
            keyword.addClassName("strong");
            head.add(keyword);
        }
        List<String> notes = new ArrayList<>();
        if (signal.dimension() != null) {
            notes.add(getTranslation("questions.dimension." + signal.dimension().name()));
        }
        if (signal.advanced()) {
            notes.add(getTranslation("questions.signal.advanced"));
        }
        if (!notes.isEmpty()) {
            Span note = new Span(String.join(", ", notes));
            note.addClassNames("small", "faint");
            head.add(note);
        }
        if (head.getChildren().findAny().isPresent()) {
            head.addClassName("signal-head");
            item.add(head);
        }
        RichText text = classed(new RichText(signal.text()), "quiet");
        text.addClassName("signal-text");
        item.add(text);
        if (!signal.soundsLike().isBlank()) {
            item.add(classed(new RichText(quoted(signal.soundsLike())), "quote"));
        }
        if (!signal.notEnough().isBlank()) {
            Span label = new Span(getTranslation("questions.signal.notEnough"));
            Div notEnough = new Div(label, new RichText(signal.notEnough()));
            notEnough.addClassNames("small", "faint", "not-enough");
            item.add(notEnough);
        }
        return item;
    }

    private void anchors(Rubric rubric) {
        if (rubric.anchors().isEmpty()) {
            return;
        }
        OrderedList levels = new OrderedList();
        levels.addClassName("anchors");
        for (Level level : Level.values()) {
            String text = rubric.anchors().get(level);
            if (text != null) {
                Span number = new Span(Integer.toString(level.number()));
                number.addClassName("n");
                number.getElement().setAttribute("aria-hidden", "true");
                Span name = new Span(getTranslation("questions.level." + level.number()));
                name.addClassName("strong");
                levels.add(new ListItem(number, new Div(name, classed(new RichText(text), "quiet"))));
            }
        }
        section("questions.card.levels", levels);
    }

    private static ListItem exchange(String question, String reply) {
        ListItem item = new ListItem(new RichText(question));
        if (!reply.isBlank()) {
            item.add(classed(new RichText(reply), "quiet"));
        }
        return item;
    }

    /// Straight quotation marks around the whole become curved ones.
    private static String quoted(String said) {
        boolean straight = said.length() > 2
                && said.startsWith("\"")
                && said.endsWith("\"")
                && said.indexOf('"', 1) == said.length() - 1;
        return straight ? "“" + said.substring(1, said.length() - 1) + "”" : said;
    }

    private static RichText reading(String markdown) {
        return classed(new RichText(markdown), "reading");
    }

    private static RichText classed(RichText text, String name) {
        text.addClassName(name);
        return text;
    }
}
