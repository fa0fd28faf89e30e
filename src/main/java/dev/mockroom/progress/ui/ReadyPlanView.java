package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.progress.ReadyPlans;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Looks for the plan that dwells longest on some areas and goes on to where it is set up; there is nothing to see.
@Route(ProgressNavigation.READY_PLAN)
@PermitAll
class ReadyPlanView extends Div implements BeforeEnterObserver {

    private static final int MOST_AREAS = 3;

    private final ReadyPlans plans;

    ReadyPlanView(ReadyPlans plans) {
        this.plans = plans;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        List<String> areas = query.getParameters(ProgressNavigation.AREA).stream()
                .limit(MOST_AREAS)
                .toList();
        Blueprint blueprint = plans.dwellingOn(
                areas, query.getSingleParameter(ProgressNavigation.COMPANY).flatMap(ReadyPlanView::company));
        Map<String, String> setUp = new LinkedHashMap<>();
        blueprint.company().ifPresent(company -> setUp.put("company", company.value()));
        setUp.put("minutes", String.valueOf(blueprint.minutes()));
        setUp.put("level", blueprint.seniority().name().toLowerCase(Locale.ROOT));
        setUp.put("seed", String.valueOf(blueprint.seed()));
        event.forwardTo(InterviewNavigation.SET_UP, QueryParameters.simple(setUp));
    }

    private static Optional<CompanyId> company(String slug) {
        try {
            return Optional.of(new CompanyId(slug));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
