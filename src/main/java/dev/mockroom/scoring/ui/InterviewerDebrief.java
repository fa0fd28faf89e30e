package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.scoring.Exchange;
import dev.mockroom.scoring.ExchangeQuestion;
import dev.mockroom.scoring.Feedback;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.Playbacks;
import dev.mockroom.scoring.Quality;
import dev.mockroom.scoring.WordsAgreements;
import dev.mockroom.shared.ui.RichText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Both scorecards, as the interviewer reads them; and what the candidate says of the interviewer.
final class InterviewerDebrief extends Div {

    private final Map<Integer, NativeDetails> folds = new HashMap<>();
    private final Map<Integer, PlaybackPart> playbacks = new HashMap<>();

    InterviewerDebrief(
            InterviewerCards cards,
            WordsAgreements agreements,
            SeatPass pass,
            Exchange exchange,
            Playbacks playbacks,
            SerializableRunnable amended) {
        Playing playing = new Playing(playbacks, pass);
        addClassNames("debrief", "interviewer-debrief");
        String name = Names.of(this, exchange.interviewer());
        Header top = new Header(
                new Span(SealedPage.when(UI.getCurrent(), exchange.ended())),
                new Span(getTranslation("scoring.interviewer.title", exchange.candidate())));
        top.addClassNames("meta", "top");
        Main main = new Main(top, new TakeAlong(DebriefNavigation.interviewerPdf(exchange.interview())));
        exchange.other()
                .ifPresentOrElse(
                        theirs -> main.add(new ExchangeTop(exchange, theirs, Practise.NEVER)),
                        () -> main.add(
                                new H1(getTranslation("scoring.debrief.title")),
                                new Paragraph(getTranslation("scoring.exchange.late"))));
        main.add(new ExchangeTable(exchange, ExchangeTable.Reader.INTERVIEWER), feedback(exchange));
        Section questions = new Section();
        questions.addClassName("section");
        exchange.questions().forEach(question -> questions.add(question(exchange, question, playing)));
        main.add(questions);
        exchange.other().ifPresent(theirs -> {
            if (!theirs.amendments().isEmpty()) {
                main.add(new AmendmentList(theirs.amendments(), name));
            }
            main.add(new AgreePart(agreements, pass, exchange.candidate()));
            main.add(new AmendPart(cards, pass, exchange, amended));
        });
        add(main);
    }

    private Component feedback(Exchange exchange) {
        Feedback said = exchange.feedback();
        Section section = new Section(new Header(new H2(getTranslation("scoring.feedback.aboutYou"))));
        section.addClassNames("section", "stack");
        if (said.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("scoring.feedback.none", exchange.candidate()));
            none.addClassName("quiet");
            section.add(none);
        }
        for (Quality quality : Quality.values()) {
            Optional.ofNullable(said.said().get(quality))
                    .ifPresent(level -> section.add(new Paragraph(getTranslation(
                            "scoring.feedback.line",
                            getTranslation("scoring.feedback." + quality.name()),
                            getTranslation("scoring.feedback.level." + level)))));
        }
        if (!said.words().isBlank()) {
            Paragraph words = new Paragraph(getTranslation("scoring.evidence.quote", said.words()));
            words.addClassName("quote");
            section.add(words);
        }
        return section;
    }

    private Component question(Exchange exchange, ExchangeQuestion question, Playing playing) {
        PlaybackPart playback = playing.part(question.attempt().id());
        Paragraph answer = new Paragraph(
                question.answer().isBlank() ? getTranslation("scoring.interviewer.nothing") : question.answer());
        answer.addClassNames("reading", "as-typed");
        RichText model = new RichText(question.card().answer());
        model.addClassName("reading");
        Div inside = new Div(
                new TheirMarks(
                        question,
                        exchange.interview(),
                        ExchangeTable.Reader.INTERVIEWER,
                        getTranslation("scoring.exchange.yourMarks")),
                faint("scoring.exchange.theirAnswer"),
                answer,
                playback,
                faint("scoring.model"),
                model);
        inside.addClassName("inside");
        NativeDetails fold = new NativeDetails(
                question.attempt().number() + ". " + question.card().summary().title(), inside);
        fold.addClassName("fold");
        folds.put(question.attempt().number(), fold);
        playbacks.put(question.attempt().number(), playback);
        return fold;
    }

    /// Unfolds a question, and plays its answer back from this place of its log.
    void playFrom(int number, long seq) {
        NativeDetails fold = folds.get(number);
        PlaybackPart playback = playbacks.get(number);
        if (fold != null && playback != null) {
            fold.setOpen(true);
            playback.playFrom(seq);
        }
    }

    private Paragraph faint(String key) {
        Paragraph title = new Paragraph(getTranslation(key));
        title.addClassNames("small", "faint");
        return title;
    }
}
