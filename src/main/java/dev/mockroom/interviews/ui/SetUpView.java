package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.mockroom.companies.Companies;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.OutlineOutcome;
import dev.mockroom.interviews.SetUpOutcome;
import dev.mockroom.planning.Blueprint;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Where a candidate sets an interview up; all that is chosen stands in the address.
@Route(InterviewNavigation.SET_UP)
@Menu(title = "interviews.menu", icon = "interview", order = 2)
@StyleSheet("styles/interviews.css")
@PermitAll
class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /// More than that is a list, not a reminder.
    private static final int MOST_REMINDERS = 3;

    private final Interviews interviews;
    private final RandomGenerator random;
    private final Div reminders = new Div();
    private final SetUpForm form;
    private final RadioButtonGroup<WithWhom> with = new RadioButtonGroup<>(getTranslation("interviews.with"));
    private final SetUpSummary summary = new SetUpSummary(this::create, this::go);
    private WithWhom withWhom = WithWhom.ALONE;
    private Blueprint blueprint = BlueprintQuery.read(QueryParameters.empty());

    SetUpView(Interviews interviews, Companies companies, RandomGenerator random) {
        this.interviews = interviews;
        this.random = random;
        List<CompanyChoice> choices = Stream.concat(
                        Stream.of(CompanyChoice.any(getTranslation("interviews.any"))),
                        companies.all().stream().map(CompanyChoice::of))
                .toList();
        form = new SetUpForm(choices, random, this::go);
        addClassName("setup");
        reminders.addClassName("reminders");
        with.addClassName("segmented");
        with.setItems(WithWhom.values());
        with.setItemLabelGenerator(each -> getTranslation("interviews.with." + each.name()));
        with.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                withWhom = change.getValue();
                go(blueprint);
            }
        });
        Div left = new Div(new H1(getTranslation("interviews.title")), reminders, form, with);
        left.addClassName("form");
        add(left, summary);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        blueprint = BlueprintQuery.read(query);
        withWhom = WithWhom.read(query);
        if (!BlueprintQuery.hasSeed(query)) {
            event.forwardTo(
                    SetUpView.class,
                    RouteParameters.empty(),
                    withWhom.in(BlueprintQuery.write(withSeed(SetUpForm.freshSeed(random)))));
            return;
        }
        form.show(blueprint);
        with.setValue(withWhom);
        summary.with(withWhom);
        summary.show(blueprint, interviews.outline(blueprint));
        reminders.removeAll();
        interviews.unfinished().stream()
                .limit(MOST_REMINDERS)
                .map(UnfinishedNotice::new)
                .forEach(reminders::add);
    }

    private Blueprint withSeed(long seed) {
        return new Blueprint(
                blueprint.company(), blueprint.minutes(), blueprint.seniority(), blueprint.restDays(), seed);
    }

    private void go(Blueprint changed) {
        UI.getCurrent().navigate(SetUpView.class, withWhom.in(BlueprintQuery.write(changed)));
    }

    private void create() {
        SetUpOutcome outcome =
                withWhom == WithWhom.FRIEND ? interviews.createLive(blueprint) : interviews.create(blueprint);
        switch (outcome) {
            case SetUpOutcome.Created created ->
                UI.getCurrent()
                        .navigate(
                                withWhom == WithWhom.FRIEND
                                        ? InterviewNavigation.handOver(created.interview())
                                        : InterviewNavigation.room(created.interview()));
            // The bank has changed since the summary was made.
            case SetUpOutcome.Refused refused -> summary.show(blueprint, new OutlineOutcome.Refused(refused.refusal()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.title");
    }
}
