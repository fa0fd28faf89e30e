package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.scoring.InterviewScore;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.SharedDebrief;
import dev.mockroom.scoring.SharedDebriefs;
import dev.mockroom.scoring.WholeScore;
import dev.mockroom.shared.ui.Caller;
import dev.mockroom.shared.ui.RichText;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The chosen parts of a debrief, for whoever has the link; nothing here can be changed.
@Route(value = DebriefNavigation.SHARED, autoLayout = false)
@StyleSheet("styles/scoring.css")
@StyleSheet("styles/sharing.css")
@AnonymousAllowed
class SharedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SharedDebriefs debriefs;
    private String title = "";

    SharedView(SharedDebriefs debriefs) {
        this.debriefs = debriefs;
        addClassName("shared");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        removeAll();
        add(
                switch (debriefs.open(secret, Caller.address())) {
                    case SharedDebriefs.Answer.Found found -> page(found.debrief());
                    case SharedDebriefs.Answer.Nothing nothing -> dead("sharing.page.gone", "sharing.page.gone.text");
                    case SharedDebriefs.Answer.TooOften tooOften ->
                        dead("sharing.page.tooOften", "sharing.page.tooOften.text");
                });
    }

    private Main dead(String heading, String text) {
        title = getTranslation(heading);
        Anchor home = new Anchor("", getTranslation("sharing.page.home"));
        home.addClassName("button");
        Paragraph why = new Paragraph(getTranslation(text));
        why.addClassName("quiet");
        Main main = new Main(new H1(title), why, home);
        main.addClassName("stack");
        return main;
    }

    private Main page(SharedDebrief debrief) {
        title = getTranslation("sharing.page.heading", debrief.candidate());
        Div facts = new Div(
                new Span(day(
                        debrief.ended().atZone(ViewerZone.of(UI.getCurrent())).toLocalDate())),
                new Span(
                        debrief.companyName().isEmpty()
                                ? getTranslation("sharing.page.any")
                                : getTranslation("sharing.page.company", debrief.companyName())),
                new Span(getTranslation(
                        "sharing.page.level",
                        getTranslation(
                                "scoring.seniority." + debrief.seniority().name()))),
                new Span(getTranslation("sharing.page.minutes", debrief.minutes())));
        facts.addClassName("meta");
        Header top = new Header(new H1(title), facts);
        top.addClassName("stack");
        Main main = new Main(top);
        Optional.ofNullable(debrief.summary()).map(this::summary).ifPresent(main::add);
        Optional.ofNullable(debrief.words()).map(this::words).ifPresent(main::add);
        Optional.ofNullable(debrief.verdicts())
                .map(verdicts -> verdicts(debrief, verdicts))
                .ifPresent(main::add);
        Optional.ofNullable(debrief.score()).map(this::score).ifPresent(main::add);
        if (!debrief.questions().isEmpty()) {
            main.add(questions(debrief));
        }
        Paragraph until = new Paragraph(getTranslation(
                "sharing.page.until", debrief.candidate(), SealedPage.when(UI.getCurrent(), debrief.expires())));
        until.addClassNames("small", "quiet", "until");
        main.add(until);
        return main;
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", getLocale()).format(date);
    }

    private Component summary(SharedDebrief.Summary summary) {
        Section strength = new Section(caption("sharing.page.strength"));
        strength.addClassName("strength");
        strength.add(Optional.ofNullable(summary.strength())
                .<Component>map(side -> new H2(words(side)))
                .orElseGet(() -> quiet(getTranslation("sharing.page.nothing"))));
        Section gaps = new Section(caption("sharing.page.gaps"));
        gaps.addClassName("gaps");
        if (summary.gaps().isEmpty()) {
            gaps.add(quiet(getTranslation("sharing.page.noGap")));
        } else {
            OrderedList list = new OrderedList();
            summary.gaps().forEach(gap -> list.add(new ListItem(new H2(words(gap)))));
            gaps.add(list);
        }
        Optional.ofNullable(summary.next())
                .ifPresent(next -> gaps.add(quiet(getTranslation("sharing.page.next", next))));
        Div lead = new Div(strength, gaps);
        lead.addClassName("lead");
        return lead;
    }

    private String words(SharedDebrief.Side side) {
        return Optional.ofNullable(side.dimension())
                .map(dimension -> getTranslation(
                        "sharing.page.side", getTranslation("scoring.dimension." + dimension.name()), side.area()))
                .orElseGet(() -> getTranslation("sharing.page.sideless", side.area()));
    }

    private Component words(SharedDebrief.Words words) {
        return section(
                "sharing.page.words",
                caption("sharing.page.words.strength"),
                reading(words.strength()),
                caption("sharing.page.words.next"),
                reading(words.nextStep()));
    }

    private Component verdicts(SharedDebrief debrief, SharedDebrief.Verdicts verdicts) {
        Section section = section("sharing.page.verdicts");
        Optional.ofNullable(verdicts.theirs())
                .map(Rating::of)
                .ifPresent(theirs -> section.add(
                        new Paragraph(getTranslation("sharing.page.verdict.theirs", word(Optional.of(theirs))))));
        section.add(new Paragraph(getTranslation(
                "sharing.page.verdict.own",
                debrief.candidate(),
                word(Optional.ofNullable(verdicts.own()).map(Rating::of)))));
        return section;
    }

    private Component score(WholeScore whole) {
        String text =
                switch (whole.score()) {
                    case InterviewScore.Scored scored ->
                        getTranslation(
                                "sharing.page.scored",
                                Points.of(scored.points()),
                                scored.scored(),
                                scored.asked(),
                                whole.percent());
                    case InterviewScore.Unscored unscored ->
                        getTranslation("sharing.page.unscored", unscored.assessed(), unscored.needed());
                };
        return section(
                "sharing.page.score",
                new Paragraph(text),
                quiet(getTranslation(whole.theirs() ? "sharing.page.by.theirs" : "sharing.page.by.own")));
    }

    private Component questions(SharedDebrief debrief) {
        Section section = section("sharing.page.questions");
        for (SharedDebrief.Question question : debrief.questions()) {
            section.add(question(debrief, question));
        }
        return section;
    }

    private Component question(SharedDebrief debrief, SharedDebrief.Question question) {
        Div part = new Div();
        part.addClassNames("shared-question", "stack");
        Paragraph number = new Paragraph(getTranslation("sharing.page.question", question.number()));
        number.addClassNames("small", "faint");
        part.add(number);
        Optional.ofNullable(question.title()).ifPresent(name -> {
            H3 heading = new H3(name);
            heading.addClassName("serif");
            part.add(heading);
        });
        Optional.ofNullable(question.levels()).ifPresent(levels -> {
            String beside = debrief.interviewed()
                    ? getTranslation("sharing.page.beside.theirs")
                    : getTranslation("sharing.page.beside.own", debrief.candidate());
            Div both = new Div(
                    new Span(getTranslation(
                            "sharing.page.level.is",
                            getTranslation("sharing.page.before", debrief.candidate()),
                            word(levels.before()))),
                    new Span(getTranslation("sharing.page.level.is", beside, word(levels.beside()))));
            both.addClassName("levels-said");
            part.add(both);
        });
        Optional.ofNullable(question.answer()).ifPresent(answer -> {
            RichText text = new RichText(answer);
            text.addClassNames("reading", "own-answer");
            part.add(answer.isBlank() ? quiet(getTranslation("sharing.page.unanswered")) : text);
        });
        return part;
    }

    private String word(Optional<Rating> rating) {
        return getTranslation("scoring.short." + rating.map(Rating::name).orElse("NONE"));
    }

    private Section section(String heading, Component... content) {
        Section section = new Section(new Header(new H2(getTranslation(heading))));
        section.addClassNames("section", "stack");
        section.add(content);
        return section;
    }

    private static Paragraph reading(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("reading");
        return text;
    }

    private static Paragraph quiet(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("quiet");
        return text;
    }

    private Paragraph caption(String key) {
        Paragraph caption = new Paragraph(getTranslation(key));
        caption.addClassNames("small", "faint");
        return caption;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
