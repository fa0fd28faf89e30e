package dev.mockroom.planning;

import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.FollowUpDepth;
import dev.mockroom.companies.Round;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/// One round to be planned, with all that bears on it.
///
/// @param blueprint its minutes are the round's
/// @param round     empty for a free interview
/// @param kept      the places of the questions that are to be in it
/// @param barred    the places of those that are taken by other rounds, or not wanted
/// @param groups    the groups of near-duplicates that other rounds have taken
/// @param comebacks whether a question seen lately may come back with a follow-up that was not asked yet
record Assignment(
        Pool pool,
        CompanyProfile profile,
        Blueprint blueprint,
        Optional<Round> round,
        PracticeHistory.Seen history,
        Instant now,
        Set<Integer> kept,
        BitSet barred,
        Set<Integer> groups,
        boolean comebacks) {

    /// What following up takes where a round goes deep.
    private static final int DEEP_MINUTES = 3;

    int minutes() {
        return blueprint.minutes();
    }

    /// What each question is given beyond its own minutes.
    int stretch() {
        return round.map(Round::depth).filter(FollowUpDepth.DEEP::equals).isPresent() ? DEEP_MINUTES : 0;
    }

    Assignment withMinutes(int minutes) {
        return with(blueprint.withMinutes(minutes), comebacks);
    }

    Assignment withRestDays(int restDays) {
        return with(blueprint.withRestDays(restDays), comebacks);
    }

    Assignment withComebacks() {
        return with(blueprint, true);
    }

    private Assignment with(Blueprint other, boolean allowComebacks) {
        return new Assignment(pool, profile, other, round, history, now, kept, barred, groups, allowComebacks);
    }

    /// The places of all questions that may not be chosen.
    BitSet closed() {
        BitSet closed = (BitSet) barred.clone();
        Instant rested = now.minus(Duration.ofDays(blueprint.restDays()));
        history.questions().forEach((question, at) -> {
            if (!at.isBefore(rested) && !history.due().contains(question)) {
                pool.place(question).ifPresent(place -> {
                    if (!comebacks || followUp(place) == 0) {
                        closed.set(place);
                    }
                });
            }
        });
        kept.forEach(closed::set);
        return closed;
    }

    /// Whether the question was seen within the rest days and is no review that is due.
    boolean seenLately(int place) {
        Instant at = history.questions().get(pool.question(place).id());
        return at != null
                && !at.isBefore(now.minus(Duration.ofDays(blueprint.restDays())))
                && !history.due().contains(pool.question(place).id());
    }

    /// The follow-up that comes next for a question that was met before; 0 where all were asked.
    int followUp(int place) {
        int next = history.met().getOrDefault(pool.question(place).id(), 1);
        return next >= 1 && next <= pool.followUps(place) ? next : 0;
    }
}
