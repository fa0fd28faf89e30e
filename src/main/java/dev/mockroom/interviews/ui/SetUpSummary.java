package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.Outline;
import dev.mockroom.interviews.OutlineOutcome;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanOutcome.Refused;
import dev.mockroom.shared.ui.Icon;
import java.io.Serializable;
import java.util.Optional;

/// What one will get: count, minutes and areas, never a title; or why there is no such interview, and what would help.
class SetUpSummary extends Aside {

    private final SerializableRunnable create;
    private final Relax relax;
    private final H2 headline = new H2();
    private WithWhom with = WithWhom.ALONE;

    /// Takes up a blueprint that was offered instead.
    @FunctionalInterface
    interface Relax extends Serializable {
        void to(Blueprint relaxed);
    }

    SetUpSummary(SerializableRunnable create, Relax relax) {
        this.create = create;
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

    void show(Blueprint blueprint, OutlineOutcome outcome) {
        getChildren().filter(child -> child != headline).toList().forEach(this::remove);
        switch (outcome) {
            case OutlineOutcome.Outlined outlined -> show(outlined.outline());
            case OutlineOutcome.Refused refused -> show(blueprint, refused.refusal());
        }
    }

    private void show(Outline outline) {
        headline.setText(getTranslation("interviews.headline", outline.questions(), outline.minutes()));
        UnorderedList mix = new UnorderedList();
        mix.addClassName("mix");
        outline.areas().forEach((area, minutes) -> mix.add(bar(area, minutes, outline.minutes())));
        Paragraph alone = new Paragraph(getTranslation("interviews.how." + with.name()));
        alone.addClassNames("small", "quiet");
        Paragraph closed = new Paragraph(new Icon("lock"), new Span(getTranslation("interviews.closed")));
        closed.addClassNames("small", "faint", "with-icon");
        add(mix, alone, closed, action(getTranslation("interviews.create"), create));
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
        Paragraph why = new Paragraph(getTranslation(
                "interviews.refused." + refusal.rule().name(), blueprint.minutes(), blueprint.restDays()));
        why.addClassName("quiet");
        add(why);
        relaxed(blueprint, refusal)
                .ifPresent(relaxed -> add(action(
                        getTranslation(
                                "interviews.relax." + refusal.relaxation().name(), relaxed.minutes()),
                        () -> relax.to(relaxed))));
    }

    private static Optional<Blueprint> relaxed(Blueprint asked, Refused refusal) {
        return switch (refusal.relaxation()) {
            case IMPORT_QUESTIONS -> Optional.empty();
            case ALLOW_SEEN ->
                Optional.of(new Blueprint(asked.company(), asked.minutes(), asked.seniority(), 0, asked.seed()));
            case MORE_MINUTES, FEWER_MINUTES ->
                Optional.of(new Blueprint(
                        asked.company(),
                        Math.clamp(refusal.minutes(), 10, 120),
                        asked.seniority(),
                        asked.restDays(),
                        asked.seed()));
        };
    }

    private static Component action(String word, SerializableRunnable action) {
        NativeButton button = new NativeButton(word, click -> action.run());
        button.addClassNames("do", "wide", "create");
        return button;
    }
}
