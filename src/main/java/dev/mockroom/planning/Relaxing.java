package dev.mockroom.planning;

import dev.mockroom.companies.Round;
import dev.mockroom.planning.PlanOutcome.Refused;
import dev.mockroom.planning.PlanOutcome.Relaxation;
import dev.mockroom.planning.PlanOutcome.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds the rule that stands in a blueprint's way, and the smallest change of the blueprint that
/// gives a plan; each change it names was planned with before it is named.
final class Relaxing {

    private static final int LEAST_MINUTES = 10;
    private static final int MOST_MINUTES = 120;

    private final Planner planner;
    private final Blueprint blueprint;
    private final Assignment failed;
    private final int round;

    /// @param failed the round that could not be planned
    /// @param round  its number
    Relaxing(Planner planner, Blueprint blueprint, Assignment failed, int round) {
        this.planner = planner;
        this.blueprint = blueprint;
        this.failed = failed;
        this.round = round;
    }

    Refused refusal() {
        if (failed.pool().size() == 0) {
            return refused(Rule.BANK_IS_EMPTY, Stream.empty());
        }
        if (!new RoundPlanner(failed).keptGoTogether()) {
            return refused(Rule.KEPT_DO_NOT_FIT, Stream.of(withoutWishes()));
        }
        Stream<Optional<Change>> wishes =
                Stream.of(blueprint.wishes().equals(Wishes.NONE) ? Optional.<Change>empty() : withoutWishes());
        if (new RoundPlanner(failed.withRestDays(0)).choose().isPresent()) {
            return refused(Rule.SEEN_LATELY, Stream.concat(Stream.of(fewerRestDays()), wishes));
        }
        Rule rule = shortest() > failed.minutes() ? Rule.QUESTIONS_TOO_LONG : Rule.BANK_IS_THIN;
        return refused(rule, Stream.concat(wishes, Stream.of(otherMinutes(), fewerRounds())));
    }

    private Refused refused(Rule rule, Stream<Optional<Change>> changes) {
        Optional<Change> smallest = changes.flatMap(Optional::stream).findFirst();
        return new Refused(
                rule,
                failed.round().map(Round::name),
                failed.minutes(),
                smallest.map(Change::relaxation).orElse(Relaxation.IMPORT_QUESTIONS),
                smallest.map(Change::relaxed));
    }

    private int shortest() {
        return failed.pool().cells().stream().mapToInt(Pool.Cell::minutes).min().orElse(0) + failed.stretch();
    }

    private Optional<Change> withoutWishes() {
        return change(Relaxation.DROP_WISHES, blueprint.withWishes(Wishes.NONE));
    }

    /// The longest rest that gives a plan. Less rest only opens more questions, so halving finds
    /// it.
    private Optional<Change> fewerRestDays() {
        List<Integer> rests = rests();
        int works = -1;
        int from = 0;
        int upTo = rests.size() - 1;
        while (from <= upTo) {
            int middle = (from + upTo) / 2;
            if (planner.works(blueprint.withRestDays(rests.get(middle)))) {
                works = middle;
                from = middle + 1;
            } else {
                upTo = middle - 1;
            }
        }
        return works < 0
                ? Optional.empty()
                : change(Relaxation.FEWER_REST_DAYS, blueprint.withRestDays(rests.get(works)));
    }

    /// The rests at which some question comes free, shortest first.
    private List<Integer> rests() {
        TreeSet<Integer> rests = new TreeSet<>(Set.of(0));
        failed.history().questions().values().forEach(at -> {
            // A question seen so long ago has rested for any number of days below that.
            long days = Math.ceilDiv(
                            Duration.between(at, failed.now()).toNanos(),
                            Duration.ofDays(1).toNanos())
                    - 1;
            if (days >= 0 && days < blueprint.restDays()) {
                rests.add((int) days);
            }
        });
        return List.copyOf(rests);
    }

    /// The number of minutes nearest to what was asked that questions can fill.
    private Optional<Change> otherMinutes() {
        if (blueprint.form() instanceof Form.Loop) {
            return Optional.empty();
        }
        return nearest(failed)
                .flatMap(minutes -> change(
                        minutes < blueprint.minutes() ? Relaxation.FEWER_MINUTES : Relaxation.MORE_MINUTES,
                        blueprint.withMinutes(minutes)))
                .or(() -> nearest(failed.withRestDays(0))
                        .flatMap(minutes -> change(
                                Relaxation.OTHER_MINUTES_AND_NO_REST,
                                blueprint.withMinutes(minutes).withRestDays(0))));
    }

    private Optional<Integer> nearest(Assignment assignment) {
        Assignment longest = assignment.withMinutes(MOST_MINUTES);
        Set<Integer> sums = new Fill(new RoundPlanner(longest).shortlist(), MOST_MINUTES).sums();
        for (int away = 1; away < MOST_MINUTES; away++) {
            for (int minutes : List.of(blueprint.minutes() - away, blueprint.minutes() + away)) {
                if (minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES && fills(sums, minutes)) {
                    return Optional.of(minutes);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fills(Set<Integer> sums, int minutes) {
        return sums.stream().anyMatch(sum -> sum > 0 && sum <= minutes && sum * 100 >= minutes * Aims.LEAST_FILLED);
    }

    private Optional<Change> fewerRounds() {
        if (!(blueprint.form() instanceof Form.Loop) || round < 2) {
            return Optional.empty();
        }
        int fewer = round - 1;
        Form form = fewer == 1
                ? new Form.OneRound(failed.profile().rounds().getFirst().name())
                : new Form.Loop(fewer);
        return change(
                Relaxation.FEWER_ROUNDS,
                blueprint
                        .withForm(form)
                        .withMinutes(
                                fewer == 1
                                        ? failed.profile().rounds().getFirst().minutes()
                                        : blueprint.minutes()));
    }

    private Optional<Change> change(Relaxation relaxation, Blueprint relaxed) {
        return planner.works(relaxed) ? Optional.of(new Change(relaxation, relaxed)) : Optional.empty();
    }

    private record Change(Relaxation relaxation, Blueprint relaxed) {}
}
