package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.Outline;
import dev.mockroom.interviews.OutlineOutcome;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanOutcome.Refused;
import dev.mockroom.shared.ui.Icon;
import java.io.Serializable;
import java.util.List;

/// What one will get: count, minutes and areas, never a title; or why there is no such interview,
/// and what would help.
class SetUpSummary extends Aside {

    private final SerializableRunnable create;
    private final Relax relax;
    private final SerializableConsumer<Boolean> showTitles;
    private final H2 headline = new H2();
    private WithWhom with = WithWhom.ALONE;

    /// Takes up a blueprint that was offered instead.
    @FunctionalInterface
    interface Relax extends Serializable {
        void to(Blueprint relaxed);
    }

    /// @param showTitles told whether titles are to be shown
    SetUpSummary(SerializableRunnable create, Relax relax, SerializableConsumer<Boolean> showTitles) {
        this.create = create;
        this.showTitles = showTitles;
        this.relax = relax;
        addClassName("sum");
        getElement().setAttribute("aria-label", getTranslation("interviews.summary"));
        headline.getElement().setAttribute("aria-live", "polite");
        add(headline);
    }

    /// Says for whom the next outline is.
    void with(WithWhom whom) {
        with = whom;
    }

    /// @param titles whether titles are shown beside it
    void show(Blueprint blueprint, OutlineOutcome outcome, Titles titles) {
        getChildren().filter(child -> child != headline).toList().forEach(this::remove);
        switch (outcome) {
            case OutlineOutcome.Outlined outlined -> show(outlined, titles);
            case OutlineOutcome.Refused refused -> show(blueprint, refused.refusal());
        }
    }

    private void show(OutlineOutcome.Outlined outlined, Titles titles) {
        Outline outline = outlined.outline();
        headline.setText(getTranslation("interviews.headline", outline.questions(), outline.minutes()));
        if (outlined.rounds().size() > 1) {
            add(rounds(outlined.rounds()));
        }
        UnorderedList mix = new UnorderedList();
        mix.addClassName("mix");
        outline.areas().forEach((area, minutes) -> mix.add(bar(area, minutes, outline.minutes())));
        Paragraph alone = new Paragraph(getTranslation("interviews.how." + with.name()));
        alone.addClassNames("small", "quiet");
        add(mix, alone);
        if (titles != Titles.SHOWN) {
            Paragraph closed = new Paragraph(new Icon("lock"), new Span(getTranslation("interviews.closed")));
            closed.addClassNames("small", "faint", "with-icon");
            add(closed);
        }
        if (titles != Titles.NEVER) {
            NativeButton toggle = new NativeButton(
                    getTranslation(titles == Titles.SHOWN ? "interviews.hide" : "interviews.show"),
                    click -> showTitles.accept(titles != Titles.SHOWN));
            toggle.addClassNames("button", "wide");
            add(toggle);
        }
        add(action(getTranslation(with == WithWhom.LOBBY ? "interviews.lobby" : "interviews.create"), create));
    }

    /// Whether somebody sees titles before the interview.
    enum Titles {
        SHOWN,
        CLOSED,
        /// Somebody else's plan keeps them closed.
        NEVER
    }

    private OrderedList rounds(List<OutlineOutcome.OutlinedRound> rounds) {
        OrderedList list = new OrderedList();
        list.addClassName("rounds");
        for (OutlineOutcome.OutlinedRound round : rounds) {
            Span facts = new Span(getTranslation(
                    "interviews.round.facts",
                    round.outline().questions(),
                    round.outline().minutes()));
            facts.addClassName("quiet");
            list.add(new ListItem(new Span(round.name()), facts));
        }
        ListItem breaks = new ListItem(getTranslation("interviews.breaks"));
        breaks.addClassNames("small", "quiet", "breaks");
        list.add(breaks);
        return list;
    }

    private ListItem bar(String area, int minutes, int all) {
        Span bar = new Span();
        bar.addClassName("bar-of");
        bar.getStyle().set("--w", Math.round(100.0 * minutes / all) + "%");
        Span length = new Span(getTranslation("interviews.area.minutes", minutes));
        length.addClassName("quiet");
        return new ListItem(new Span(area), length, bar);
    }

    private void show(Blueprint blueprint, Refused refusal) {
        headline.setText(getTranslation("interviews.refused"));
        String rule =
                getTranslation("planning.refused." + refusal.rule().name(), refusal.minutes(), blueprint.restDays());
        Paragraph why = new Paragraph(refusal.round()
                .map(round -> getTranslation("planning.refused.round", round, rule))
                .orElse(rule));
        why.addClassName("quiet");
        add(why);
        refusal.relaxed()
                .ifPresent(relaxed -> add(action(
                        getTranslation(
                                "planning.relax." + refusal.relaxation().name(), relaxed.minutes(), relaxed.restDays()),
                        () -> relax.to(relaxed))));
    }

    private static Component action(String word, SerializableRunnable action) {
        NativeButton button = new NativeButton(word, click -> action.run());
        button.addClassNames("do", "wide", "create");
        return button;
    }
}
