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
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanySummary;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.progress.Outcomes;
import dev.mockroom.progress.Progress;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.ProgressPage;
import dev.mockroom.shared.ui.EmptyState;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/// Where somebody stands, how sure that is, and every answer behind it.
@Route(ProgressNavigation.PROGRESS)
@Menu(order = 4, title = "progress.menu", icon = "progress")
@PermitAll
@StyleSheet("styles/progress.css")
@StyleSheet("styles/progress-numbers.css")
class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Progress progress;
    private final Outcomes outcomes;
    private final Companies companies;

    ProgressView(Progress progress, Outcomes outcomes, Companies companies) {
        this.progress = progress;
        this.outcomes = outcomes;
        this.companies = companies;
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
        add(new ProgressTop(page), new ProgressFilters(filter, page.companies(), ProgressView::open));
        if (page.answers() == 0) {
            Anchor all = new Anchor(ProgressNavigation.PROGRESS + "?period=all", getTranslation("progress.none.all"));
            all.addClassName("button");
            add(new EmptyState(getTranslation("progress.none"), all));
            return;
        }
        RaterLinks raters = new RaterLinks(page.by(), filter);
        add(new TrendPart(page, filter), new TopicMapPart(page.areas(), filter, raters));
        if (!page.readiness().isEmpty()) {
            BarPart bar = new BarPart(page.readiness(), page.by(), filter);
            bar.add(new ToldPart(page.told(), names(), outcomes, zone, () -> show(query)));
            add(bar);
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
        if (filter.narrows() || query.page() > 1) {
            // Whoever followed a number wants to see what is behind it.
            answers.getElement().executeJs("this.scrollIntoView()");
        }
    }

    private static void open(ProgressFilter filter) {
        UI.getCurrent().navigate(ProgressNavigation.PROGRESS, new ProgressQuery(filter, 1).parameters());
    }

    private Map<CompanyId, String> names() {
        return companies.all().stream().collect(Collectors.toMap(CompanySummary::id, CompanySummary::name));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.menu");
    }
}
