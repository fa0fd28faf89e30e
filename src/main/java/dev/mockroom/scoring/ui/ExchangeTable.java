package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.Rubric;
import dev.mockroom.scoring.Exchange;
import dev.mockroom.scoring.ExchangeQuestion;
import dev.mockroom.scoring.OtherCard;
import dev.mockroom.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Both sides, question by question: the candidate's blind level, the interviewer's, and what lies between them.
final class ExchangeTable extends Section {

    private final Exchange exchange;
    private final Reader reader;
    private final String name;

    /// @param reader whoever reads it
    ExchangeTable(Exchange exchange, Reader reader) {
        this.exchange = exchange;
        this.reader = reader;
        this.name = Names.of(this, exchange.interviewer());
        addClassName("section");
        NativeTable table = new NativeTable();
        table.addClassNames("table", "both", "exchange");
        table.getHead().add(head());
        for (ExchangeQuestion question : exchange.questions()) {
            table.getBody().add(row(question));
        }
        add(new Header(new H2(getTranslation("scoring.exchange.title")), legend()));
        if (!exchange.talkAbout().isEmpty()) {
            Paragraph talk = new Paragraph(getTranslation(
                    "scoring.exchange.talkAbout",
                    exchange.talkAbout().size(),
                    exchange.talkAbout().stream().sorted().map(String::valueOf).collect(Collectors.joining(" and "))));
            talk.addClassNames("strong", "talk-about");
            add(talk);
        }
        add(table, whole());
    }

    private Component legend() {
        Span own = new Span();
        own.addClassNames("pt", "you");
        Span theirs = new Span();
        theirs.addClassNames("pt", "them");
        Paragraph legend = new Paragraph(
                own,
                new Span(
                        reader == Reader.CANDIDATE
                                ? getTranslation("scoring.exchange.you")
                                : getTranslation("scoring.exchange.candidate", exchange.candidate())),
                theirs,
                new Span(reader == Reader.CANDIDATE ? name : getTranslation("scoring.exchange.yourself")));
        legend.addClassNames("small", "quiet", "legend");
        return legend;
    }

    private NativeTableRow head() {
        NativeTableHeaderCell scale = new NativeTableHeaderCell(LevelScale.ticks());
        scale.addClassName("sc");
        NativeTableHeaderCell score = new NativeTableHeaderCell(getTranslation("scoring.compare.score"));
        score.addClassName("num");
        NativeTableHeaderCell[] cells = {
            new NativeTableHeaderCell(getTranslation("scoring.exchange.question")),
            scale,
            new NativeTableHeaderCell(getTranslation("scoring.exchange.between")),
            score
        };
        for (NativeTableHeaderCell cell : cells) {
            cell.getElement().setAttribute("scope", "col");
        }
        return new NativeTableRow(cells);
    }

    private NativeTableRow row(ExchangeQuestion question) {
        Span title = new Span(
                new Span(question.attempt().number() + ". "),
                new Span(question.card().summary().title()));
        title.addClassName("serif");
        NativeTableHeaderCell named = new NativeTableHeaderCell(title, new MarkRow(question.signals()));
        named.getElement().setAttribute("scope", "row");
        heard(question).ifPresent(words -> {
            Span text = new Span(words);
            text.addClassNames("small", "quiet", "heard");
            named.add(text);
        });
        NativeTableCell between = new NativeTableCell(between(question));
        between.addClassNames("small", "between");
        boolean talk = exchange.talkAbout().contains(question.attempt().number());
        if (talk) {
            Span first = new Span(getTranslation("scoring.exchange.talk"));
            first.addClassName("talk");
            between.add(first);
        }
        NativeTableCell score = new NativeTableCell(new ScoreNumber(exchange.score(question)));
        score.addClassName("num");
        NativeTableRow row = new NativeTableRow(named, new NativeTableCell(scale(question)), between, score);
        if (talk) {
            row.addClassName("apart");
        }
        return row;
    }

    /// What the interviewer heard, in the words of the level they chose.
    private Optional<String> heard(ExchangeQuestion question) {
        Rubric rubric = question.card().rubric();
        return question.other()
                .flatMap(Rating::level)
                .map(level -> rubric.anchors().getOrDefault(level, ""))
                .filter(words -> !words.isBlank());
    }

    private Component scale(ExchangeQuestion question) {
        return new LevelScale(
                getTranslation("scoring.exchange.levels", word(question.own()), name, word(question.other())),
                question.own(),
                "them",
                question.other());
    }

    private Span between(ExchangeQuestion question) {
        return new Span(question.difference()
                .map(apart -> {
                    if (apart == 0) {
                        return getTranslation("scoring.exchange.agree");
                    }
                    String kind = apart < 0 ? "harder" : "kinder";
                    return reader == Reader.CANDIDATE
                            ? getTranslation("scoring.exchange.own." + kind, name)
                            : getTranslation("scoring.exchange.their." + kind, exchange.candidate());
                })
                .orElseGet(() -> getTranslation("scoring.exchange.oneLevel")));
    }

    private String word(Optional<Rating> rating) {
        return getTranslation("scoring.short." + rating.map(Rating::name).orElse("NONE"));
    }

    private Component whole() {
        Div whole = new Div();
        whole.addClassNames("small", "quiet", "stack", "whole");
        if (exchange.oneSided()) {
            whole.add(new Paragraph(getTranslation(
                    exchange.other().isPresent() ? "scoring.exchange.withoutOwn" : "scoring.exchange.withoutTheirs",
                    exchange.candidate(),
                    name)));
        }
        exchange.other().ifPresent(theirs -> {
            whole.add(new Paragraph(getTranslation(
                    "scoring.exchange.verdict",
                    name,
                    word(Optional.of(Rating.of(theirs.verdict()))),
                    word(exchange.own().map(Rating::of)))));
            whole.add(new ScoreNumber(exchange.score(), name));
            extras(theirs).forEach(whole::add);
        });
        if (!exchange.sentence().isBlank()) {
            Paragraph sentence = new Paragraph(getTranslation("scoring.whole.sentence", exchange.sentence()));
            sentence.addClassName("quote");
            whole.add(sentence);
        }
        return whole;
    }

    private List<Component> extras(OtherCard theirs) {
        List<Component> extras = theirs.dimensions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<Component>map(each -> new Paragraph(getTranslation(
                        "scoring.exchange.dimension",
                        getTranslation("scoring.dimension." + each.getKey().name()),
                        word(Optional.of(Rating.of(each.getValue()))))))
                .collect(Collectors.toCollection(ArrayList::new));
        theirs.sure()
                .ifPresent(sure -> extras.add(new Paragraph(getTranslation(
                        "scoring.exchange.sure", name, getTranslation("scoring.confidence." + sure.name())))));
        return extras;
    }

    /// Who reads an exchange.
    enum Reader {
        CANDIDATE,
        INTERVIEWER
    }
}
