package dev.mockroom.planning;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One question in place of another, and what that costs.
///
/// @param to       the next best for its place
/// @param comeback whether it was seen lately, and would come back with a new follow-up
/// @param costs    empty where it is as good
public record Exchange(QuestionId from, QuestionSummary to, boolean comeback, List<Cost> costs)
        implements Serializable {

    public Exchange {
        costs = List.copyOf(costs);
    }

    /// One thing that a plan loses by an exchange.
    ///
    /// @param minutes how many, where it is of minutes
    public record Cost(Kind kind, int minutes) implements Serializable {}

    /// What a plan can lose.
    public enum Kind {
        /// Minutes that stay empty.
        SHORTER,
        /// Less near to the mix of areas.
        AREAS,
        /// Less near to the mix of difficulties.
        DIFFICULTIES,
        /// The company is not known to ask it.
        NOT_ASKED,
        /// A review that is due waits.
        REVIEW_WAITS,
        /// A weak area goes without.
        WEAK_AREA_WAITS,
        /// A new area goes without.
        NEW_AREA_WAITS
    }

    /// The best question to put with those that the assignment keeps.
    ///
    /// @param from what it takes the place of
    static Optional<Exchange> best(Assignment rest, int from) {
        RoundPlanner planner = new RoundPlanner(rest);
        OptionalInt best = best(rest, planner);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        int to = best.getAsInt();
        Pool pool = rest.pool();
        return Optional.of(new Exchange(
                pool.question(from).id(), pool.question(to), rest.seenLately(to), costs(rest, planner, from, to)));
    }

    /// The place of the best question to put with those that the assignment keeps.
    static OptionalInt best(Assignment rest, RoundPlanner planner) {
        int to = new Search(planner.shortlist(), planner.aims()).bestAddition();
        if (to < 0) {
            return OptionalInt.empty();
        }
        int minutes = rest.kept().stream().mapToInt(planner::minutes).sum() + planner.minutes(to);
        return minutes < planner.aims().leastMinutes() ? OptionalInt.empty() : OptionalInt.of(to);
    }

    private static List<Cost> costs(Assignment rest, RoundPlanner planner, int from, int to) {
        List<Cost> costs = new ArrayList<>();
        int shorter = planner.minutes(from) - planner.minutes(to);
        if (shorter > 0) {
            costs.add(new Cost(Kind.SHORTER, shorter));
        }
        List<Integer> before = with(rest.kept(), from);
        List<Integer> after = with(rest.kept(), to);
        if (planner.aims().strayFromAreas(after) > planner.aims().strayFromAreas(before)) {
            costs.add(new Cost(Kind.AREAS, 0));
        }
        if (planner.aims().strayFromDifficulties(after) > planner.aims().strayFromDifficulties(before)) {
            costs.add(new Cost(Kind.DIFFICULTIES, 0));
        }
        Set<Reason> lost = new HashSet<>(planner.aims().reasons(from, false));
        planner.aims().reasons(to, false).forEach(lost::remove);
        if (lost.contains(Reason.COMPANY_ASKS)) {
            costs.add(new Cost(Kind.NOT_ASKED, 0));
        }
        if (lost.contains(Reason.DUE)) {
            costs.add(new Cost(Kind.REVIEW_WAITS, 0));
        }
        if (lost.contains(Reason.WEAK_AREA)) {
            costs.add(new Cost(Kind.WEAK_AREA_WAITS, 0));
        }
        if (lost.contains(Reason.NEW_AREA)) {
            costs.add(new Cost(Kind.NEW_AREA_WAITS, 0));
        }
        return costs;
    }

    private static List<Integer> with(Set<Integer> others, int one) {
        List<Integer> all = new ArrayList<>(others);
        all.add(one);
        return all;
    }
}
