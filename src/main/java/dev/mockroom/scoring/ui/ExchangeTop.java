package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.Signal;
import dev.mockroom.scoring.Evidence;
import dev.mockroom.scoring.Exchange;
import dev.mockroom.scoring.Highlights.Highlight;
import dev.mockroom.scoring.OtherCard;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.MarkIcon;
import java.util.Optional;

/// What to read first when somebody interviewed: one strength in their words, and what would change the next one.
final class ExchangeTop extends Div {

    /// @param offer what whoever reads can practise: an interviewer nothing
    ExchangeTop(Exchange exchange, OtherCard theirs, Practise offer) {
        boolean practise = offer != Practise.NEVER;
        addClassName("lead");
        Section strength = new Section(caption("scoring.strength"), new H1(theirs.strength()));
        strength.addClassName("strength");
        evidence(exchange, practise).ifPresent(strength::add);
        Section section = new Section(caption("scoring.gaps"));
        section.addClassName("gaps");
        section.setAriaLabel(getTranslation("scoring.gaps"));
        OrderedList gaps = new OrderedList();
        exchange.highlights().gaps().stream()
                .map(gap -> gap(exchange, gap, practise))
                .forEach(gaps::add);
        if (gaps.getComponentCount() > 0) {
            section.add(gaps);
        } else {
            Paragraph none = new Paragraph(getTranslation("scoring.exchange.noGaps"));
            none.addClassName("quiet");
            section.add(none);
        }
        Div next = new Div(caption("scoring.exchange.nextStep"), new H2(theirs.nextStep()));
        next.addClassName("next-step");
        if (practise) {
            next.add(new Paragraph(offer.link(getTranslation("scoring.gaps.practise"))));
        }
        section.add(next);
        add(strength, section);
    }

    /// The first words that were quoted for something met.
    private Optional<Component> evidence(Exchange exchange, boolean practise) {
        return exchange.questions().stream()
                .flatMap(question -> question.evidence().stream()
                        .filter(each -> !each.isMoment())
                        .filter(each -> question.signals().stream()
                                .anyMatch(signal -> signal.id().equals(each.signal()) && signal.mark() == Mark.MET))
                        .limit(1)
                        .map(each -> quote(exchange, each, question.attempt().number(), practise)))
                .findFirst();
    }

    private Component quote(Exchange exchange, Evidence evidence, int number, boolean practise) {
        Span words = new Span(evidence.quote());
        words.addClassName("marked");
        String clock = MomentLink.clock(evidence);
        MomentLink where = new MomentLink(
                exchange.interview(),
                number,
                evidence,
                practise ? ExchangeTable.Reader.CANDIDATE : ExchangeTable.Reader.INTERVIEWER,
                clock.isEmpty()
                        ? getTranslation("scoring.highlight.question", number)
                        : getTranslation("scoring.evidence.where", clock, number));
        Paragraph quote = new Paragraph(words, where);
        quote.addClassNames("reading", "evidence");
        return quote;
    }

    private ListItem gap(Exchange exchange, Highlight gap, boolean practise) {
        Signal signal = gap.signal();
        Span word = new Span(new MarkIcon(Optional.of(gap.mark())));
        word.add(getTranslation("scoring.mark." + gap.mark().name()));
        word.addClassNames("mark-word", "lacking");
        String number = getTranslation("scoring.highlight.question", gap.number());
        Paragraph where = new Paragraph(
                word, practise ? new QuestionLink(exchange.interview(), gap.number(), number) : new Span(number));
        where.addClassNames("row", "small");
        Paragraph text = new Paragraph(signal.keyword().isBlank() ? "" : signal.text());
        text.addClassName("quiet");
        return new ListItem(new H2(signal.keyword().isBlank() ? signal.text() : signal.keyword()), text, where);
    }

    private Paragraph caption(String key) {
        Paragraph caption = new Paragraph(getTranslation(key));
        caption.addClassNames("small", "faint");
        return caption;
    }
}
