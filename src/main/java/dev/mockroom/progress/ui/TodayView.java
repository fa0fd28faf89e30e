package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mockroom.interviews.booking.ui.SoonNotice;
import dev.mockroom.interviews.booking.ui.UpcomingBookings;
import dev.mockroom.progress.NextStep;
import dev.mockroom.progress.Rhythm;
import dev.mockroom.progress.Today;
import dev.mockroom.progress.TodayPage;
import dev.mockroom.progress.goals.ui.GoalStrip;
import dev.mockroom.progress.reviews.ui.DueList;
import dev.mockroom.scoring.InterviewScore;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The next best thing to do, what is due and what waits, and what was done lately.
@Route(ProgressNavigation.TODAY)
@Menu(order = 1, title = "progress.today.menu", icon = "today")
@PermitAll
@StyleSheet("styles/progress.css")
@StyleSheet("styles/today.css")
class TodayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Today today;

    TodayView(Today today) {
        this.today = today;
        addClassName("today");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ZoneId zone = ViewerZone.of(UI.getCurrent());
        TodayPage page = today.page(zone);
        removeAll();
        add(day(page));
        add(SoonNotice.of(page.bookings(), zone));
        add(new NextPart(page.next()));
        Div columns = new Div();
        columns.addClassName("columns");
        // Where nothing is scheduled and nothing was done, there is nothing to say of reviews either.
        if (!page.reviews().rows().isEmpty()
                || page.reviews().done() > 0
                || page.reviews().next().isPresent()) {
            columns.add(new DueList(page.reviews(), page.date()));
        }
        if (!page.bookings().isEmpty()) {
            columns.add(new UpcomingBookings(page.bookings(), zone));
        }
        if (!page.cards().isEmpty() || !page.waiting().isEmpty()) {
            columns.add(new WaitingPart(page.cards(), page.waiting(), zone));
        }
        if (page.rhythm().recent() > 0) {
            columns.add(calendar(page));
        }
        if (!page.recent().isEmpty()) {
            columns.add(recent(page.recent(), zone));
        }
        add(columns);
    }

    private Component day(TodayPage page) {
        Paragraph date = new Paragraph(
                DateTimeFormatter.ofPattern("EEEE d MMMM", getLocale()).format(page.date()));
        date.addClassName("strong");
        Header day = new Header(date);
        day.addClassNames("row", "spread", "day");
        // Somebody new finds the invitation beside the first step.
        if (page.goal().isPresent() || !(page.next() instanceof NextStep.Begin)) {
            day.add(new GoalStrip(page.goal(), page.date()));
        }
        return day;
    }

    private Component recent(List<TodayPage.Recent> debriefs, ZoneId zone) {
        Anchor all = new Anchor(ProgressNavigation.PROGRESS, getTranslation("progress.recent.all"));
        all.addClassName("small");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        DateTimeFormatter dates =
                DateTimeFormatter.ofPattern("EEEE d MMMM", getLocale()).withZone(zone);
        for (TodayPage.Recent debrief : debriefs) {
            Span title = new Span(InterviewWords.name(this, debrief.companyName(), debrief.minutes()));
            title.addClassName("serif");
            Span when = new Span(
                    getTranslation("progress.recent.when", dates.format(debrief.ended()), debrief.questions()));
            when.addClassNames("small", "faint");
            Anchor link = new Anchor(DebriefNavigation.debrief(debrief.interview()), "");
            link.add(title, when);
            Span score = new Span(score(debrief));
            score.addClassNames("small", "quiet", "when");
            list.add(new ListItem(link, score));
        }
        return section(new Header(new H2(getTranslation("progress.recent")), all), list);
    }

    private String score(TodayPage.Recent debrief) {
        return switch (debrief.score()) {
            case InterviewScore.Scored scored -> getTranslation("progress.recent.score", Numbers.of(scored.points()));
            case InterviewScore.Unscored unscored ->
                getTranslation("progress.recent.verdict", debrief.verdict().number());
        };
    }

    private Component calendar(TodayPage page) {
        String rhythm = rhythm(page.rhythm());
        Paragraph words = new Paragraph(rhythm);
        words.addClassNames("small", "quiet");
        Header head = new Header(new H2(getTranslation("progress.calendar")));
        page.goal().ifPresent(goal -> {
            Paragraph planned = new Paragraph(
                    getTranslation("progress.calendar.planned", goal.terms().minutes()));
            planned.addClassNames("small", "faint");
            head.add(planned);
        });
        return section(
                head, new PracticeCalendar(page.days(), getTranslation("progress.calendar.caption", rhythm)), words);
    }

    /// What was done is counted; a pause is nothing to speak of.
    private String rhythm(Rhythm rhythm) {
        if (rhythm.days() > 1 && rhythm.since().isPresent()) {
            LocalDate since = rhythm.since().get();
            return getTranslation(
                    "progress.calendar.rhythm",
                    rhythm.days(),
                    DateTimeFormatter.ofPattern("d MMMM", getLocale()).format(since));
        }
        return getTranslation("progress.calendar.recent", rhythm.recent());
    }

    private static Section section(Component... content) {
        Section section = new Section(content);
        section.addClassName("section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.today.menu");
    }
}
