package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.mockroom.interviews.LoopRound;
import dev.mockroom.interviews.LoopRounds;
import dev.mockroom.interviews.ui.InterviewNavigation;
import org.jspecify.annotations.Nullable;

/// The way from one round of a loop to those beside it; a round that is over leads to its own debrief.
final class RoundLinks extends Nav {

    RoundLinks(LoopRounds.Around around) {
        addClassNames("rounds", "row", "wrap", "spread");
        setAriaLabel(getTranslation("scoring.rounds"));
        add(around.before(), "scoring.rounds.before");
        add(around.next(), "scoring.rounds.next");
    }

    private void add(LoopRounds.@Nullable Round beside, String key) {
        if (beside == null) {
            return;
        }
        LoopRound round = beside.round();
        Anchor link = new Anchor(
                InterviewNavigation.room(beside.interview()),
                getTranslation(key, round.number(), round.of(), round.name().orElse("")));
        link.addClassName("button");
        add(link);
    }
}
