package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.progress.AttemptFilter;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.Progress;
import dev.mockroom.progress.ProgressPage;
import dev.mockroom.progress.Strength;
import dev.mockroom.shared.ui.EmptyState;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;

/// Where somebody stands by their own marks, and every answer behind it.
@Route(ProgressNavigation.PROGRESS)
@Menu(order = 4, title = "progress.menu", icon = "progress")
@PermitAll
@StyleSheet("styles/progress.css")
class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Progress progress;

    ProgressView(Progress progress) {
        this.progress = progress;
        addClassName("progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        AttemptFilter filter = new AttemptFilter(
                query.getSingleParameter(FilterLink.AREA).orElse(null),
                query.getSingleParameter(FilterLink.TOPIC).orElse(null));
        int number = query.getSingleParameter(FilterLink.PAGE)
                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        ProgressPage page = progress.page(filter, (number - 1) * AnswersPart.PAGE_SIZE, AnswersPart.PAGE_SIZE);
        removeAll();
        if (page.answers() == 0) {
            showNothing();
        } else {
            show(page, filter, number);
        }
    }

    private void showNothing() {
        Anchor begin = new Anchor(InterviewNavigation.SET_UP + "?minutes=15", getTranslation("progress.empty.begin"));
        begin.addClassName("do");
        add(new H1(getTranslation("progress.menu")), new EmptyState(getTranslation("progress.empty"), begin));
    }

    private void show(ProgressPage page, AttemptFilter filter, int number) {
        ZoneId zone = ViewerZone.of(UI.getCurrent());
        add(top(page), trend(page, zone), areas(page));
        if (!page.topics().isEmpty()) {
            add(topics(page));
        }
        AnswersPart answers = new AnswersPart(page, filter, number, zone);
        add(answers);
        if (!filter.equals(AttemptFilter.ALL) || number > 1) {
            // Whoever followed a number wants to see what is behind it.
            answers.getElement().executeJs("this.scrollIntoView()");
        }
    }

    private Component top(ProgressPage page) {
        String title = page.weakest()
                .map(area -> getTranslation("progress.title.weakest", area.name()))
                .orElseGet(() -> getTranslation("progress.title.few"));
        String why = page.weakest()
                .map(ProgressView::known)
                .map(level -> getTranslation("progress.why.weakest", Numbers.of(level.mean()), level.answers()))
                .orElseGet(() -> getTranslation("progress.why.few", Estimate.NEEDED));
        Paragraph reason = new Paragraph(why);
        reason.addClassName("quiet");
        Anchor practise = new Anchor(InterviewNavigation.SET_UP, getTranslation("progress.practise"));
        practise.addClassName("do");
        Header top = new Header(new Div(new H1(title), reason), practise);
        top.addClassName("ph");
        return top;
    }

    private static Estimate.Known known(Strength strength) {
        return (Estimate.Known) strength.level();
    }

    private Component trend(ProgressPage page, ZoneId zone) {
        Div two = new Div(
                new LevelChart(getTranslation("progress.trend.later"), page.later(), page.laterAnswers(), zone),
                new LevelChart(getTranslation("progress.trend.blind"), page.blind(), page.blindAnswers(), zone));
        two.addClassName("two");
        Paragraph band = new Paragraph(getTranslation("progress.trend.note", Progress.WINDOW));
        band.addClassNames("small", "faint");
        return section("progress.trend", two, band);
    }

    private Component areas(ProgressPage page) {
        return section("progress.areas", new StrengthList(page.areas()));
    }

    private Component topics(ProgressPage page) {
        return section("progress.topics", new TopicTiles(page.topics()));
    }

    private Section section(String key, Component... content) {
        Section section = new Section(new Header(new H2(getTranslation(key))));
        section.addClassName("section");
        section.add(content);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.menu");
    }
}
