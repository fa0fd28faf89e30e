package dev.mockroom.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.progress.Progress;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.ProgressPage;
import dev.mockroom.shared.ui.EmptyState;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;

/// Where somebody stands, how sure that is, and every answer behind it.
@Route(ProgressNavigation.PROGRESS)
@Menu(order = 4, title = "progress.menu", icon = "progress")
@PermitAll
@StyleSheet("styles/progress.css")
@StyleSheet("styles/progress-numbers.css")
class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Progress progress;

    ProgressView(Progress progress) {
        this.progress = progress;
        addClassName("progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ProgressQuery.of(event.getLocation().getQueryParameters()));
    }

    private void show(ProgressQuery query) {
        ZoneId zone = ViewerZone.of(UI.getCurrent());
        ProgressPage page =
                progress.page(query.filter(), zone, (query.page() - 1) * AnswersPart.PAGE_SIZE, AnswersPart.PAGE_SIZE);
        removeAll();
        if (page.ever() == 0) {
            showNothing();
        } else {
            show(page, query, zone);
        }
    }

    private void showNothing() {
        Anchor begin = new Anchor(InterviewNavigation.SET_UP + "?minutes=15", getTranslation("progress.empty.begin"));
        begin.addClassName("do");
        add(
                new H1(getTranslation("progress.menu")),
                new EmptyState(getTranslation("progress.empty"), begin),
                new PromisePart());
    }

    private void show(ProgressPage page, ProgressQuery query, ZoneId zone) {
        ProgressFilter filter = query.filter();
        add(new ProgressTop(page), new ProgressFilters(filter, page.by(), page.companies(), ProgressView::open));
        if (page.answers() == 0) {
            Anchor all = new Anchor(ProgressNavigation.PROGRESS + "?period=all", getTranslation("progress.none.all"));
            all.addClassName("button");
            add(new EmptyState(getTranslation("progress.none"), all));
            return;
        }
        add(new TrendPart(page, filter), new TopicMapPart(page.areas(), filter));
        if (!page.readiness().isEmpty()) {
            add(new BarPart(page.readiness(), page.by(), filter));
        }
        add(new JudgementPart(page.judgements(), zone));
        if (!page.times().isEmpty()) {
            add(new TimePart(page.times(), zone));
        }
        if (!page.missed().isEmpty()) {
            add(new MissedPart(page.missed(), filter));
        }
        AnswersPart answers = new AnswersPart(page, query, zone);
        add(answers);
        if (!page.reviews().isEmpty()) {
            add(new ReviewsPart(page.reviews()));
        }
        if (filter.narrows() || query.page() > 1) {
            // Whoever followed a number wants to see what is behind it.
            answers.getElement().executeJs("this.scrollIntoView()");
        }
    }

    private static void open(ProgressFilter filter) {
        UI.getCurrent().navigate(ProgressNavigation.PROGRESS, new ProgressQuery(filter, 1).parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.menu");
    }
}
