package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.ui.QuestionsNavigation;
import dev.mockroom.scoring.Debrief;
import dev.mockroom.scoring.Highlights;
import dev.mockroom.scoring.Highlights.Highlight;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.MarkIcon;
import java.util.List;
import java.util.Optional;

/// What to read first: one strength, and what would change the next interview.
final class HighlightsPart extends Div {

    private final Practise offer;

    HighlightsPart(Practise offer) {
        this.offer = offer;
    }

    void show(Debrief debrief) {
        removeAll();
        addClassName("lead");
        Highlights highlights = debrief.highlights();
        add(strength(debrief, highlights.strength()), gaps(debrief, highlights.gaps()));
    }

    private Section strength(Debrief debrief, Optional<Highlight> strength) {
        Section section = new Section(caption("scoring.strength"));
        section.addClassName("strength");
        if (strength.isPresent()) {
            Signal signal = strength.get().signal();
            section.add(new H1(title(signal)));
            if (!signal.keyword().isBlank()) {
                Paragraph text = new Paragraph(signal.text());
                text.addClassName("reading");
                section.add(text);
            }
            section.add(where(debrief, strength.get()));
        } else {
            Paragraph text = new Paragraph(getTranslation("scoring.strength.none"));
            text.addClassName("quiet");
            section.add(new H1(getTranslation("scoring.debrief.title")), text);
        }
        return section;
    }

    private Section gaps(Debrief debrief, List<Highlight> gaps) {
        Section section = new Section(caption("scoring.gaps"));
        section.addClassName("gaps");
        section.setAriaLabel(getTranslation("scoring.gaps"));
        if (gaps.isEmpty()) {
            Paragraph text = new Paragraph(getTranslation("scoring.gaps.none"));
            text.addClassName("quiet");
            Anchor mark = new Anchor("#marking", getTranslation("scoring.gaps.begin"));
            mark.setRouterIgnore(true);
            mark.addClassName(offer.look());
            section.add(text, new Paragraph(mark));
            return section;
        }
        OrderedList list = new OrderedList();
        for (Highlight gap : gaps) {
            list.add(gap(debrief, gap, list.getComponentCount() == 0));
        }
        section.add(list);
        return section;
    }

    private ListItem gap(Debrief debrief, Highlight gap, boolean first) {
        Paragraph text = new Paragraph(
                gap.signal().keyword().isBlank() ? "" : gap.signal().text());
        text.addClassName("quiet");
        ListItem item = new ListItem(new H2(title(gap.signal())), text, where(debrief, gap));
        if (first) {
            Paragraph steps = new Paragraph(offer.link(getTranslation("scoring.gaps.practise")));
            steps.addClassNames("row", "wrap");
            topic(gap).ifPresent(steps::add);
            item.add(steps);
        } else {
            topic(gap).ifPresent(link -> item.add(new Paragraph(link)));
        }
        return item;
    }

    private Optional<Anchor> topic(Highlight gap) {
        return gap.card().summary().topics().stream().findFirst().map(topic -> {
            Anchor link = new Anchor(QuestionsNavigation.topic(topic), getTranslation("scoring.gaps.topic", topic));
            link.addClassNames("button", "plain");
            return link;
        });
    }

    private Component where(Debrief debrief, Highlight highlight) {
        Span word = new Span(new MarkIcon(Optional.of(highlight.mark())));
        word.add(getTranslation("scoring.mark." + highlight.mark().name()));
        word.addClassNames("mark-word", highlight.mark() == Mark.MET ? "met" : "lacking");
        int number = highlight.number();
        QuestionLink link =
                new QuestionLink(debrief.interview(), number, getTranslation("scoring.highlight.question", number));
        link.addClassName("small");
        Paragraph where = new Paragraph(word, link);
        where.addClassNames("row", "small");
        return where;
    }

    private Paragraph caption(String key) {
        Paragraph caption = new Paragraph(getTranslation(key));
        caption.addClassNames("small", "faint");
        return caption;
    }

    private static String title(Signal signal) {
        return signal.keyword().isBlank() ? signal.text() : signal.keyword();
    }
}
