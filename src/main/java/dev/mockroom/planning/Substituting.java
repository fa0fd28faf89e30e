package dev.mockroom.planning;

import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.Round;
import dev.mockroom.planning.Substitute.None;
import dev.mockroom.planning.Substitute.Why;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds a question in place of one of a plan that somebody walks through already, by the rules of [Planner]; the same
/// arguments give the same question.
///
/// What is planned beside it stays, with the minutes it was given. Those minutes count even where a question has been
/// taken out of the bank since.
///
/// @param plan   the items as they are now
/// @param closed what may not be asked, nor its like: what stood in the plan before, or stands in another one
record Substituting(
        Pool pool,
        CompanyProfile profile,
        Blueprint blueprint,
        PracticeHistory.Seen history,
        Instant now,
        List<PlanItem> plan,
        Set<QuestionId> closed) {

    private static final int MOST_MINUTES = 120;

    /// The best question in place of this one, of those that have rested if there is one.
    Optional<PlanItem> best(int number) {
        Assignment rest = rest(number);
        return best(number, rest).or(() -> best(number, rest.withComebacks()));
    }

    private Optional<PlanItem> best(int number, Assignment rest) {
        RoundPlanner planner = new RoundPlanner(rest);
        OptionalInt best = Exchange.best(rest, planner);
        if (best.isEmpty() || minutesBeside(number) + planner.minutes(best.getAsInt()) > blueprint.minutes()) {
            return Optional.empty();
        }
        int place = best.getAsInt();
        QuestionSummary question = pool.question(place);
        return Optional.of(new PlanItem(
                number,
                question.id(),
                question.revision(),
                planner.minutes(place),
                question.area(),
                question.difficulty(),
                rest.seenLately(place) ? rest.followUp(place) : 0,
                planner.aims().reasons(place, true)));
    }

    /// What stood in the way where there is none: the first rule without which there would be one.
    None refusal(int number) {
        Assignment rest = rest(number);
        if (any(rest.withRestDays(0))) {
            return new None(Why.SEEN_LATELY, 0);
        }
        for (int more = 1; rest.minutes() + more <= MOST_MINUTES; more++) {
            if (any(rest.withMinutes(rest.minutes() + more).withComebacks())) {
                return new None(Why.TOO_LONG, more);
            }
        }
        return new None(Why.NOTHING_ELSE, 0);
    }

    private static boolean any(Assignment rest) {
        RoundPlanner planner = new RoundPlanner(rest);
        return new Search(planner.shortlist(), planner.aims()).bestAddition() >= 0;
    }

    /// How many minutes too many the plan would have with this item in place of the one of its number.
    int over(PlanItem item) {
        return Math.max(0, minutesBeside(item.number()) + item.minutes() - blueprint.minutes());
    }

    private int minutesBeside(int number) {
        return beside(number).stream().mapToInt(PlanItem::minutes).sum();
    }

    private List<PlanItem> beside(int number) {
        return plan.stream().filter(item -> item.number() != number).toList();
    }

    private Assignment rest(int number) {
        BitSet barred = new BitSet();
        Set<Integer> groups = new HashSet<>();
        closed.forEach(question -> pool.place(question).ifPresent(place -> {
            barred.set(place);
            groups.add(pool.group(place));
        }));
        Set<Integer> kept = new HashSet<>();
        beside(number).forEach(item -> pool.place(item.question()).ifPresent(kept::add));
        Assignment assignment =
                new Assignment(pool, profile, blueprint, round(), history, now, kept, barred, groups, false);
        int inBank = kept.stream()
                .mapToInt(place -> pool.question(place).minutes() + assignment.stretch())
                .sum();
        return assignment.withMinutes(
                Math.clamp(blueprint.minutes() - (long) minutesBeside(number) + inBank, 10, MOST_MINUTES));
    }

    private Optional<Round> round() {
        return blueprint.form() instanceof Form.OneRound one
                ? profile.rounds().stream()
                        .filter(round -> round.name().equals(one.name()))
                        .findFirst()
                : Optional.empty();
    }
}
