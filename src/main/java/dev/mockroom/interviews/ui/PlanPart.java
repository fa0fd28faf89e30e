package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.planning.Exchange;
import dev.mockroom.planning.PlanPreview;
import dev.mockroom.planning.PlanPreview.Pick;
import dev.mockroom.planning.Wishes.Kept;
import dev.mockroom.questions.QuestionId;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The questions of a plan with titles and reasons, for who has chosen to see them; and what can
/// be done to it.
class PlanPart extends Section {

    private final @Nullable Actions actions;

    /// What can be done to a plan that is not settled.
    interface Actions extends Serializable {
        void lock(Kept question);

        void offer(QuestionId question);

        void swap(QuestionId from, QuestionId to);

        void keep();

        void undo();

        void again();

        void share();
    }

    /// A plan that is settled.
    PlanPart(PlanPreview preview) {
        this(preview, new Swapping(Optional.empty(), Optional.empty()), SetUpState.NOTHING, null);
    }

    /// A plan that can be changed.
    PlanPart(PlanPreview preview, Swapping swapping, SetUpState state, @Nullable Actions actions) {
        this.actions = actions;
        addClassNames("plan", "section");
        add(new H2(getTranslation("interviews.plan")));
        for (int round = 1; round <= preview.rounds().size(); round++) {
            PlanPreview.Round shown = preview.rounds().get(round - 1);
            if (preview.rounds().size() > 1) {
                add(new H3(getTranslation(
                        "interviews.plan.round", round, shown.name().orElse(""))));
            }
            OrderedList list = new OrderedList();
            list.addClassName("picks");
            for (Pick pick : shown.picks()) {
                list.add(item(pick, round, swapping, state));
            }
            add(list);
        }
        if (actions != null) {
            add(foot(state, actions));
        }
    }

    /// Another question that is offered in place of one.
    ///
    /// @param wanted the question for which one was asked
    /// @param offer  empty where nothing fits
    record Swapping(Optional<QuestionId> wanted, Optional<Exchange> offer) implements Serializable {}

    private ListItem item(Pick pick, int round, Swapping swapping, SetUpState state) {
        Span title = new Span(pick.title());
        title.addClassNames("serif", "pick-title");
        Div facts = new Div(
                new Span(pick.item().area()),
                new Span(getTranslation(
                        "interviews.difficulty." + pick.item().difficulty().name())),
                new Span(getTranslation("interviews.area.minutes", pick.item().minutes())));
        facts.addClassName("meta");
        Paragraph reasons = new Paragraph(pick.item().reasons().stream()
                .map(reason -> getTranslation("planning.reason." + reason.name()))
                .collect(Collectors.joining(" ")));
        reasons.addClassNames("small", "quiet");
        ListItem item = new ListItem(title, facts, reasons);
        if (actions != null) {
            item.add(buttons(pick, round, state, actions));
            if (swapping.wanted().filter(pick.item().question()::equals).isPresent()) {
                item.add(offer(swapping.offer(), actions));
            }
        }
        return item;
    }

    private Div buttons(Pick pick, int round, SetUpState state, Actions does) {
        QuestionId question = pick.item().question();
        boolean locked = state.isLocked(question);
        NativeButton lock = button(
                locked ? "interviews.plan.locked" : "interviews.plan.lock", () -> does.lock(new Kept(question, round)));
        lock.getElement().setAttribute("aria-pressed", String.valueOf(locked));
        lock.setAriaLabel(getTranslation("interviews.plan.lock.label", pick.title()));
        NativeButton swap = button("interviews.plan.swap", () -> does.offer(question));
        swap.setAriaLabel(getTranslation("interviews.plan.swap.label", pick.title()));
        swap.setEnabled(!locked);
        Div buttons = new Div(lock, swap);
        buttons.addClassName("pick-does");
        return buttons;
    }

    private Div offer(Optional<Exchange> offer, Actions does) {
        Div part = new Div();
        part.addClassName("offer");
        part.getElement().setAttribute("role", "status");
        NativeButton keep = button("interviews.plan.keep", does::keep);
        if (offer.isEmpty()) {
            part.add(new Paragraph(getTranslation("interviews.plan.nothing")), new Div(keep));
            return part;
        }
        Exchange exchange = offer.get();
        Span title = new Span(exchange.to().title());
        title.addClassName("serif");
        Paragraph costs = new Paragraph(costs(exchange));
        costs.addClassNames("small", "quiet");
        NativeButton take = button(
                "interviews.plan.take",
                () -> does.swap(exchange.from(), exchange.to().id()));
        Div buttons = new Div(take, keep);
        buttons.addClassName("pick-does");
        part.add(new Paragraph(new Span(getTranslation("interviews.plan.instead")), title), costs, buttons);
        return part;
    }

    private String costs(Exchange exchange) {
        String costs = exchange.costs().isEmpty()
                ? getTranslation("planning.cost.none")
                : exchange.costs().stream()
                        .map(cost ->
                                getTranslation("planning.cost." + cost.kind().name(), cost.minutes()))
                        .collect(Collectors.joining(" "));
        return exchange.comeback() ? costs + " " + getTranslation("planning.cost.comeback") : costs;
    }

    private Div foot(SetUpState state, Actions does) {
        Div foot = new Div(button("interviews.plan.again", does::again));
        if (!state.blueprint().wishes().swaps().isEmpty()) {
            foot.add(button("interviews.plan.undo", does::undo));
        }
        foot.add(button("interviews.plan.share", does::share));
        foot.addClassNames("row", "wrap");
        return foot;
    }

    private NativeButton button(String word, SerializableRunnable action) {
        NativeButton button = new NativeButton(getTranslation(word), click -> action.run());
        button.addClassName("button");
        return button;
    }
}
