package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import dev.mockroom.companies.Round;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.OutlineOutcome;
import dev.mockroom.interviews.SetUpOutcome;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanId;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.planning.Planning;
import dev.mockroom.planning.SharedPlan;
import dev.mockroom.planning.Wishes.Kept;
import dev.mockroom.questions.QuestionId;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String PLAN = "plan";
    private static final String NO_SWAP = "no-swap";

    private final Interviews interviews;
    private final Planning planning;
    private final Companies companies;
    private final RandomGenerator random;
    private final H1 title = new H1();
    private final Div reminders = new Div();
    private final Div plan = new Div();
    private final Div shared = new Div();
    private final SetUpForm form;
    private final SetUpSummary summary = new SetUpSummary(this::create, this::relax, this::showTitles);
    private final Checkbox swaps = new Checkbox(getTranslation("interviews.swap"));
    private final RadioButtonGroup<WithWhom> with = new RadioButtonGroup<>(getTranslation("interviews.with"));
    private SetUpState state = SetUpState.NOTHING;
    private WithWhom withWhom = WithWhom.ALONE;
    private boolean swap = true;
    private Optional<PlanId> opened = Optional.empty();

    SetUpView(Interviews interviews, Planning planning, Companies companies, RandomGenerator random) {
        this.interviews = interviews;
        this.planning = planning;
        this.companies = companies;
        this.random = random;
        List<CompanyChoice> choices = Stream.concat(
                        Stream.of(CompanyChoice.any(getTranslation("interviews.any"))),
                        companies.all().stream().map(CompanyChoice::of))
                .toList();
        form = new SetUpForm(choices, random, changed -> go(state.replanned(changed)));
        addClassName("setup");
        reminders.addClassName("reminders");
        with.addClassName("segmented");
        with.setItems(WithWhom.values());
        with.setItemLabelGenerator(each -> getTranslation("interviews.with." + each.name()));
        with.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                withWhom = change.getValue();
                go(state);
            }
        });
        swaps.setHelperText(getTranslation("interviews.swap.help"));
        swaps.addClassName("swaps");
        swaps.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                swap = change.getValue();
                go(state);
            }
        });
        Div left = new Div(title, reminders, shared, form, with, swaps, plan);
        left.addClassName("form");
        add(left, summary);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        state = SetUpState.read(query);
        withWhom = WithWhom.read(query);
        swap = !query.getParameters().containsKey(NO_SWAP);
        opened = query.getSingleParameter(PLAN).flatMap(BlueprintQuery::uuid).map(PlanId::new);
        if (opened.isPresent()) {
            open(opened.get());
            return;
        }
        if (!BlueprintQuery.hasSeed(query)) {
            SetUpState seeded = state.replanned(state.blueprint().withSeed(SetUpForm.freshSeed(random)));
            event.forwardTo(SetUpView.class, RouteParameters.empty(), address(seeded));
            return;
        }
        title.setText(getTranslation("interviews.title"));
        shared.removeAll();
        form.setVisible(true);
        form.show(state.blueprint(), rounds());
        with.setVisible(true);
        with.setValue(withWhom);
        swaps.setVisible(withWhom == WithWhom.FRIEND || withWhom == WithWhom.BOOKED);
        swaps.setValue(swap);
        summary.with(withWhom);
        PlanOutcome outcome = planning.propose(state.blueprint());
        summary.show(
                state.blueprint(),
                OutlineOutcome.of(outcome),
                state.shown() ? SetUpSummary.Titles.SHOWN : SetUpSummary.Titles.CLOSED);
        plan.removeAll();
        if (state.shown() && outcome instanceof PlanOutcome.Planned planned) {
            plan.add(new PlanPart(planning.preview(planned), swapping(), state, new Changes()));
        }
        reminders.removeAll();
        interviews.unfinished().stream()
                .limit(MOST_REMINDERS)
                .map(UnfinishedNotice::new)
                .forEach(reminders::add);
    }

    /// Shows a plan that is settled, and was shared.
    private void open(PlanId id) {
        SharedPlan found = planning.shared(id);
        title.setText(getTranslation("interviews.shared.title"));
        form.setVisible(false);
        with.setVisible(false);
        swaps.setVisible(false);
        summary.with(WithWhom.ALONE);
        reminders.removeAll();
        shared.removeAll();
        shared.add(new SharedPart(found));
        boolean shown = found.own() && state.shown();
        summary.show(found.blueprint(), OutlineOutcome.of(found.rounds()), titles(found, shown));
        plan.removeAll();
        if (shown) {
            plan.add(new PlanPart(planning.preview(id)));
        }
    }

    private static SetUpSummary.Titles titles(SharedPlan plan, boolean shown) {
        if (!plan.own()) {
            return SetUpSummary.Titles.NEVER;
        }
        return shown ? SetUpSummary.Titles.SHOWN : SetUpSummary.Titles.CLOSED;
    }

    private List<Round> rounds() {
        return state.blueprint()
                .company()
                .flatMap(companies::profile)
                .orElseGet(companies::any)
                .rounds();
    }

    private PlanPart.Swapping swapping() {
        return new PlanPart.Swapping(
                state.offered(), state.offered().flatMap(question -> planning.exchange(state.blueprint(), question)));
    }

    private void go(SetUpState changed) {
        UI.getCurrent().navigate(SetUpView.class, address(changed));
    }

    private QueryParameters address(SetUpState chosen) {
        QueryParameters query = withWhom.in(chosen.write());
        return swap ? query : query.merging(NO_SWAP, "1");
    }

    private void relax(Blueprint relaxed) {
        go(state.relaxed(relaxed));
    }

    private void showTitles(boolean titles) {
        if (opened.isPresent()) {
            goTo(opened.get(), titles);
        } else {
            go(state.showing(titles));
        }
    }

    private static void goTo(PlanId plan, boolean titles) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(PLAN, plan.value().toString());
        if (titles) {
            query.put("show", "1");
        }
        UI.getCurrent().navigate(SetUpView.class, QueryParameters.simple(query));
    }

    private void create() {
        if (withWhom == WithWhom.LOBBY && opened.isEmpty()) {
            UI.getCurrent().navigate(InterviewNavigation.LOBBY, state.write());
            return;
        }
        if (opened.isPresent()) {
            UI.getCurrent().navigate(InterviewNavigation.room(interviews.createShared(opened.get())));
            return;
        }
        SetUpOutcome outcome = withWhom == WithWhom.ALONE
                ? interviews.create(state.blueprint())
                : interviews.createLive(state.blueprint(), swap);
        switch (outcome) {
            case SetUpOutcome.Created created -> UI.getCurrent().navigate(first(created.interview()));
            // The bank has changed since the summary was made.
            case SetUpOutcome.Refused refused ->
                summary.show(
                        state.blueprint(), new OutlineOutcome.Refused(refused.refusal()), SetUpSummary.Titles.CLOSED);
        }
    }

    private String first(InterviewId created) {
        return switch (withWhom) {
            case ALONE, LOBBY -> InterviewNavigation.room(created);
            case FRIEND -> InterviewNavigation.handOver(created);
            case BOOKED -> InterviewNavigation.booking(created);
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation(opened.isPresent() ? "interviews.shared.title" : "interviews.title");
    }

    /// What can be done to the plan on screen; each is a new address.
    private class Changes implements PlanPart.Actions {

        @Override
        public void lock(Kept question) {
            go(state.lock(question));
        }

        @Override
        public void offer(QuestionId question) {
            go(state.offering(question));
        }

        @Override
        public void swap(QuestionId from, QuestionId to) {
            go(state.swapped(from, to));
        }

        @Override
        public void keep() {
            go(state.withoutOffer());
        }

        @Override
        public void undo() {
            go(state.unswapped());
        }

        @Override
        public void again() {
            go(state.replanned(state.blueprint().withSeed(SetUpForm.freshSeed(random))));
        }

        @Override
        public void share() {
            planning.share(state.blueprint()).ifPresent(id -> goTo(id, true));
        }
    }
}
