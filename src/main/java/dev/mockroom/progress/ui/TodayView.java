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
import dev.mockroom.progress.Today;
import dev.mockroom.progress.TodayPage;
import dev.mockroom.scoring.InterviewScore;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The next best thing to do, and what was done lately.
@Route(ProgressNavigation.TODAY)
@Menu(order = 1, title = "progress.today.menu", icon = "today")
@PermitAll
@StyleSheet("styles/progress.css")
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
        Paragraph date = new Paragraph(
                DateTimeFormatter.ofPattern("EEEE d MMMM", getLocale()).format(page.date()));
        date.addClassName("strong");
        Header day = new Header(date);
        day.addClassNames("row", "spread", "day");
        add(day, new NextPart(page.next()));
        Div columns = new Div();
        columns.addClassName("columns");
        if (!page.recent().isEmpty()) {
            columns.add(recent(page.recent(), zone));
        }
        if (page.minutes().stream().anyMatch(minutes -> minutes.minutes() > 0)) {
            columns.add(minutes(page.minutes()));
        }
        add(columns);
    }

    private Component recent(List<TodayPage.Recent> debriefs, ZoneId zone) {
        Anchor all = new Anchor(ProgressNavigation.PROGRESS, getTranslation("progress.recent.all"));
        all.addClassName("small");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        DateTimeFormatter dates =
                DateTimeFormatter.ofPattern("EEEE d MMMM", getLocale()).withZone(zone);
        for (TodayPage.Recent debrief : debriefs) {
            Span title = new Span(
                    debrief.companyName().isEmpty()
                            ? getTranslation("progress.recent.any", debrief.minutes())
                            : getTranslation("progress.recent.company", debrief.companyName(), debrief.minutes()));
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
        Section section = new Section(new Header(new H2(getTranslation("progress.recent")), all), list);
        section.addClassName("section");
        return section;
    }

    private String score(TodayPage.Recent debrief) {
        return switch (debrief.score()) {
            case InterviewScore.Scored scored -> getTranslation("progress.recent.score", Numbers.of(scored.points()));
            case InterviewScore.Unscored unscored ->
                getTranslation("progress.recent.verdict", debrief.verdict().number());
        };
    }

    private Component minutes(List<TodayPage.Day> days) {
        long sum = days.stream().mapToLong(TodayPage.Day::minutes).sum();
        Paragraph total = new Paragraph(getTranslation("progress.days.sum", sum));
        total.addClassNames("small", "faint");
        Section section =
                new Section(new Header(new H2(getTranslation("progress.days")), total), new MinutesChart(days));
        section.addClassName("section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.today.menu");
    }
}
