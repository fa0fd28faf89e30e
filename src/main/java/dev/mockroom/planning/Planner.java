package dev.mockroom.planning;

import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.Round;
import dev.mockroom.planning.PlanOutcome.Planned;
import dev.mockroom.planning.Wishes.Kept;
import dev.mockroom.planning.Wishes.Swap;
import dev.mockroom.questions.QuestionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Turns a bank, a profile, a blueprint, a history and a seed into a plan; the same arguments give the same plan.
///
/// Hard rules, in each round: the minutes fit, and at least three fifths of them are filled; no question twice, in no
/// other round either; no two that ask nearly the same; nothing seen within the rest days, unless a review of it is
/// due. Where what has rested does not fill a round, what was seen may come back with a follow-up that was not asked
/// yet. What somebody wants to keep may have been seen. The soft aims are [Aims].
final class Planner {

    private final Pool pool;
    private final CompanyProfile profile;
    private final PracticeHistory.Seen history;
    private final Instant now;
    private final Set<QuestionId> closed;

    private Planner(
            Pool pool, CompanyProfile profile, PracticeHistory.Seen history, Instant now, Set<QuestionId> closed) {
        this.pool = pool;
        this.profile = profile;
        this.history = history;
        this.now = now;
        this.closed = closed;
    }

    /// Chooses and orders questions.
    ///
    /// @param history what may not come back; for two who will swap roles, of both
    /// @param now     the instant at which 'seen lately' is judged
    static PlanOutcome plan(
            Pool pool, CompanyProfile profile, Blueprint blueprint, PracticeHistory.Seen history, Instant now) {
        return plan(pool, profile, blueprint, history, now, Set.of());
    }

    /// The same, without some questions and their near-duplicates, whatever else is relaxed.
    static PlanOutcome plan(
            Pool pool,
            CompanyProfile profile,
            Blueprint blueprint,
            PracticeHistory.Seen history,
            Instant now,
            Set<QuestionId> closed) {
        Planner planner = new Planner(pool, profile, history, now, closed);
        Attempt attempt = planner.attempt(blueprint);
        return attempt.failed().isEmpty()
                ? new Planned(attempt.rounds().stream().map(Draft::round).toList())
                : new Relaxing(
                                planner,
                                blueprint,
                                attempt.failed().get(),
                                attempt.rounds().size() + 1)
                        .refusal();
    }

    /// The best question in place of this one, and what it costs; empty where none fits, or the plan has no such
    /// question.
    static Optional<Exchange> exchange(
            Pool pool,
            CompanyProfile profile,
            Blueprint blueprint,
            PracticeHistory.Seen history,
            Instant now,
            QuestionId from) {
        Attempt attempt = new Planner(pool, profile, history, now, Set.of()).attempt(blueprint);
        OptionalInt place = pool.place(from);
        if (attempt.failed().isPresent() || place.isEmpty()) {
            return Optional.empty();
        }
        BitSet barred = new BitSet();
        blueprint.wishes().unwanted().forEach(question -> pool.place(question).ifPresent(barred::set));
        barred.set(place.getAsInt());
        Set<Integer> groups = attempt.rounds().stream()
                .filter(draft -> !draft.chosen().contains(place.getAsInt()))
                .flatMap(draft -> draft.chosen().stream())
                .map(pool::group)
                .collect(Collectors.toSet());
        return attempt.rounds().stream()
                .filter(draft -> draft.chosen().contains(place.getAsInt()))
                .findFirst()
                .flatMap(draft -> draft.exchange(place.getAsInt(), barred, groups));
    }

    boolean works(Blueprint blueprint) {
        return attempt(blueprint).failed().isEmpty();
    }

    private Attempt attempt(Blueprint blueprint) {
        List<Optional<Round>> rounds = rounds(blueprint);
        List<Draft> drafts = new ArrayList<>();
        BitSet barred = new BitSet();
        Set<Integer> groups = new HashSet<>();
        closed.forEach(question -> pool.place(question).ifPresent(place -> {
            barred.set(place);
            groups.add(pool.group(place));
        }));
        blueprint.wishes().without().forEach(question -> pool.place(question).ifPresent(barred::set));
        blueprint.wishes().kept().forEach(kept -> pool.place(kept.question()).ifPresent(barred::set));
        for (int number = 1; number <= rounds.size(); number++) {
            Optional<Round> round = rounds.get(number - 1);
            Blueprint own = blueprint.form() instanceof Form.Loop
                    ? blueprint.withMinutes(round.orElseThrow().minutes())
                    : blueprint;
            Assignment assignment = new Assignment(
                    pool,
                    profile,
                    own,
                    round,
                    history,
                    now,
                    kept(blueprint, number),
                    (BitSet) barred.clone(),
                    Set.copyOf(groups),
                    false);
            Optional<Draft> draft = draft(assignment).or(() -> draft(assignment.withComebacks()));
            if (draft.isEmpty()) {
                return new Attempt(drafts, Optional.of(assignment));
            }
            drafts.add(draft.get());
            draft.get().chosen().forEach(place -> {
                barred.set(place);
                groups.add(pool.group(place));
            });
        }
        blueprint.wishes().swaps().forEach(swap -> swap(drafts, swap));
        return new Attempt(drafts, Optional.empty());
    }

    private List<Optional<Round>> rounds(Blueprint blueprint) {
        return switch (blueprint.form()) {
            case Form.Free free -> List.of(Optional.empty());
            case Form.OneRound one ->
                List.of(profile.rounds().stream()
                        .filter(round -> round.name().equals(one.name()))
                        .findFirst());
            case Form.Loop loop ->
                profile.rounds().isEmpty()
                        ? List.of(Optional.empty())
                        : profile.rounds().stream()
                                .limit(loop.rounds())
                                .map(Optional::of)
                                .toList();
        };
    }

    private Set<Integer> kept(Blueprint blueprint, int round) {
        Set<Integer> places = new HashSet<>();
        for (Kept kept : blueprint.wishes().kept()) {
            if (kept.round() == round) {
                pool.place(kept.question()).ifPresent(places::add);
            }
        }
        return places;
    }

    private static Optional<Draft> draft(Assignment assignment) {
        RoundPlanner planner = new RoundPlanner(assignment);
        return planner.choose().map(chosen -> new Draft(assignment, planner, chosen, assignment.kept()));
    }

    private void swap(List<Draft> drafts, Swap swap) {
        OptionalInt from = pool.place(swap.from());
        OptionalInt to = pool.place(swap.to());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        IntStream.range(0, drafts.size())
                .filter(index -> drafts.get(index).chosen().contains(from.getAsInt()))
                .findFirst()
                .ifPresent(index -> drafts.get(index)
                        .swapped(from.getAsInt(), to.getAsInt(), drafts)
                        .ifPresent(draft -> drafts.set(index, draft)));
    }

    /// How far a blueprint could be planned.
    ///
    /// @param failed the round that could not be filled
    private record Attempt(List<Draft> rounds, Optional<Assignment> failed) {}

    /// One round, planned.
    ///
    /// @param chosen the places of its questions
    /// @param wanted those of them that somebody chose
    private record Draft(Assignment assignment, RoundPlanner planner, List<Integer> chosen, Set<Integer> wanted) {

        PlannedRound round() {
            return new PlannedRound(
                    assignment.round().map(Round::name), assignment.minutes(), planner.items(chosen, wanted));
        }

        /// The best question in place of this one, of those that have rested if there is one.
        ///
        /// @param unwanted not to be offered
        /// @param taken    the groups that other rounds have taken
        Optional<Exchange> exchange(int from, BitSet unwanted, Set<Integer> taken) {
            Set<Integer> others = chosen.stream().filter(place -> place != from).collect(Collectors.toSet());
            Assignment rest = new Assignment(
                    assignment.pool(),
                    assignment.profile(),
                    assignment.blueprint(),
                    assignment.round(),
                    assignment.history(),
                    assignment.now(),
                    others,
                    unwanted,
                    taken,
                    false);
            return Exchange.best(rest, from).or(() -> Exchange.best(rest.withComebacks(), from));
        }

        /// The round with one question in place of another, if all hard rules allow it.
        Optional<Draft> swapped(int from, int to, List<Draft> all) {
            Pool pool = assignment.pool();
            List<Integer> others =
                    chosen.stream().filter(place -> place != from).toList();
            int minutes = others.stream().mapToInt(planner::minutes).sum() + planner.minutes(to);
            boolean near = all.stream()
                    .flatMap(draft -> draft.chosen().stream())
                    .anyMatch(place -> place != from && pool.group(place) == pool.group(to));
            if (near
                    || minutes > assignment.minutes()
                    || minutes < planner.aims().leastMinutes()
                    || assignment.withComebacks().closed().get(to)) {
                return Optional.empty();
            }
            List<Integer> swapped = new ArrayList<>(others);
            swapped.add(to);
            Set<Integer> chosenBySomebody = new HashSet<>(wanted);
            chosenBySomebody.add(to);
            return Optional.of(new Draft(assignment, planner, swapped, chosenBySomebody));
        }
    }
}
