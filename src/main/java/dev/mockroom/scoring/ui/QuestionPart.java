package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.planning.Reason;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.FollowUp;
import dev.mockroom.questions.ui.QuestionsNavigation;
import dev.mockroom.scoring.Debrief;
import dev.mockroom.scoring.DebriefQuestion;
import dev.mockroom.shared.ui.RichText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One question laid open: own answer beside the model answer, then the rubric to mark.
final class QuestionPart extends Section {

    private final MarkingPart marking;
    private final PlaybackPart playback;

    QuestionPart(Debrief debrief, DebriefQuestion question, Marking marking, Playing playing) {
        addClassNames("section", "question-part");
        setId("open-question");
        getElement().setAttribute("tabindex", "-1");
        setAriaLabel(getTranslation(
                "scoring.question",
                question.attempt().number(),
                debrief.questions().size()));
        this.marking = new MarkingPart(debrief, question, marking);
        playback = playing.part(question.attempt().id());
        add(top(debrief, question), prompt(question), beside(question), playback, tested(question));
        theirs(debrief, question).ifPresent(this::add);
        add(this.marking);
        add(folds(question.card()));
        add(mistake(question.card()));
        add(neighbours(debrief, question));
    }

    /// What whoever interviewed said of this answer, if that is open.
    private Optional<Component> theirs(Debrief debrief, DebriefQuestion question) {
        return debrief.exchanged()
                .filter(exchange -> exchange.other().isPresent())
                .flatMap(exchange -> exchange.questions().stream()
                        .filter(each ->
                                each.attempt().id().equals(question.attempt().id()))
                        .findFirst()
                        .map(each -> new TheirMarks(
                                each,
                                exchange.interview(),
                                ExchangeTable.Reader.CANDIDATE,
                                getTranslation(
                                        "scoring.exchange.theirMarks", Names.of(this, exchange.interviewer())))));
    }

    private Component top(Debrief debrief, DebriefQuestion question) {
        Paragraph number = new Paragraph(getTranslation(
                "scoring.question",
                question.attempt().number(),
                debrief.questions().size()));
        number.addClassNames("small", "faint");
        H2 title = new H2(question.card().summary().title());
        title.addClassName("serif");
        Div facts = new Div(
                new Span(question.attempt().area()),
                new Span(getTranslation(
                        "scoring.difficulty." + question.attempt().difficulty().name())),
                new Span(getTranslation(
                        "scoring.spent",
                        minutes(question.attempt().spent()),
                        question.attempt().minutes())),
                new Span(getTranslation("scoring.hints", question.attempt().hints())));
        facts.addClassName("meta");
        Header top =
                new Header(new Div(number, title, facts, why(question.attempt().reasons())));
        top.addClassName("question-top");
        return top;
    }

    private Paragraph why(List<Reason> reasons) {
        String words = reasons.stream()
                .map(reason -> getTranslation("scoring.reason." + reason.name()))
                .collect(Collectors.joining(" "));
        Paragraph why = new Paragraph(words.isEmpty() ? "" : getTranslation("scoring.why", words));
        why.addClassNames("small", "quiet");
        return why;
    }

    private static String minutes(Duration spent) {
        return "%d:%02d".formatted(spent.toMinutes(), spent.toSecondsPart());
    }

    private static Component prompt(DebriefQuestion question) {
        RichText prompt = new RichText(question.card().prompt());
        prompt.addClassName("prompt");
        return prompt;
    }

    private Component beside(DebriefQuestion question) {
        Div own = new Div(
                faint("scoring.answer"),
                new OwnAnswer(question.answer(), question.attempt().skipped()));
        RichText model = new RichText(question.card().answer());
        model.addClassName("reading");
        NativeDetails fold = new NativeDetails(getTranslation("scoring.model"), inside(model));
        fold.addClassName("fold");
        fold.setOpen(!narrow());
        Div beside = new Div(own, fold);
        beside.addClassName("beside");
        return beside;
    }

    /// On a phone the two answers do not fit side by side, so the model answer waits for a tap.
    private static boolean narrow() {
        int width = UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth();
        return width > 0 && width < 900;
    }

    private Component tested(DebriefQuestion question) {
        if (question.card().rubric().tested().isBlank()) {
            return new Div();
        }
        RichText text = new RichText(question.card().rubric().tested());
        text.addClassName("reading");
        Div tested = new Div(new H3(getTranslation("scoring.tested")), text);
        tested.addClassName("tested");
        return tested;
    }

    private Component[] folds(Card card) {
        Div folds = new Div();
        if (!card.rubric().redFlags().isEmpty()) {
            UnorderedList flags = new UnorderedList();
            card.rubric().redFlags().forEach(flag -> flags.add(new ListItem(new RichText(flag))));
            folds.add(fold("scoring.redFlags", flags));
        }
        if (!card.rubric().followUps().isEmpty()) {
            UnorderedList followUps = new UnorderedList();
            for (FollowUp followUp : card.rubric().followUps()) {
                Paragraph reply = new Paragraph(followUp.reply());
                reply.addClassName("quiet");
                followUps.add(new ListItem(new RichText(followUp.question()), reply));
            }
            folds.add(fold("scoring.followUps", followUps));
        }
        if (!card.sources().isEmpty()) {
            UnorderedList sources = new UnorderedList();
            card.sources().forEach(source -> sources.add(new ListItem(new RichText(source))));
            folds.add(fold("scoring.sources", sources));
        }
        return new Component[] {folds};
    }

    private Component mistake(Card card) {
        Anchor report =
                new Anchor(QuestionsNavigation.reportMistake(card.summary().slug()), getTranslation("scoring.mistake"));
        Paragraph mistake = new Paragraph(report);
        mistake.addClassNames("small", "mistake");
        return mistake;
    }

    private Component fold(String key, Component content) {
        NativeDetails fold = new NativeDetails(getTranslation(key), inside(content));
        fold.addClassName("fold");
        return fold;
    }

    private static Div inside(Component content) {
        Div inside = new Div(content);
        inside.addClassNames("inside", "reading");
        return inside;
    }

    private Component neighbours(Debrief debrief, DebriefQuestion question) {
        Div row = new Div();
        row.addClassNames("row", "wrap", "spread", "neighbours");
        int number = question.attempt().number();
        if (number > 1) {
            row.add(neighbour(debrief, number - 1, "scoring.previous"));
        }
        if (number < debrief.questions().size()) {
            QuestionLink next = neighbour(debrief, number + 1, "scoring.next");
            next.addClassName("push");
            row.add(next);
        }
        return row;
    }

    private QuestionLink neighbour(Debrief debrief, int number, String key) {
        QuestionLink link = new QuestionLink(debrief.interview(), number, getTranslation(key, number));
        link.addClassName("button");
        return link;
    }

    private H3 faint(String key) {
        H3 title = new H3(getTranslation(key));
        title.addClassNames("small", "faint");
        return title;
    }

    /// Plays the answer back from this place of its log.
    void playFrom(long seq) {
        playback.playFrom(seq);
    }

    /// Shows what is marked and scored now.
    void show(Debrief debrief, DebriefQuestion question) {
        marking.show(debrief, question);
    }
}
