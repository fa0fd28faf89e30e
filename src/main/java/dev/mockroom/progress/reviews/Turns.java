package dev.mockroom.progress.reviews;

import dev.mockroom.questions.QuestionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The questions of one day's review, in the order in which they come. Pure.
///
/// @param turns   those still to come today, the present one first
/// @param done    how many were graded today
/// @param backlog how many more are due, above what the day takes
/// @param next    the next day on which something is due; null where nothing is scheduled
record Turns(
        List<Turn> turns, int done, int backlog, @Nullable LocalDate next) {

    /// A question whose turn comes.
    ///
    /// @param begun what somebody has begun on it and not graded; null where nothing is
    record Turn(Scheduled scheduled, @Nullable Review begun) {

        Optional<Review> open() {
            return Optional.ofNullable(begun);
        }
    }

    /// @param schedule what may be asked at all, with dates held before a goal's date
    /// @param most     how many the day takes, those that are done included
    static Turns of(
            Collection<Scheduled> schedule, Collection<Review> reviews, LocalDate today, ZoneId zone, int most) {
        Map<QuestionId, Review> open = open(reviews);
        int done = (int) reviews.stream()
                .filter(review -> !review.isOpen() && isOn(review.graded(), today, zone))
                .count();
        List<Turn> due = schedule.stream()
                .filter(scheduled -> !scheduled.due().isAfter(today))
                .map(scheduled -> new Turn(scheduled, open.get(scheduled.question())))
                .filter(turn -> !isBuried(turn, today))
                .sorted(order(today))
                .toList();
        List<Turn> taken = due.subList(0, Math.clamp((long) most - done, 0, due.size()));
        List<Turn> turns = Stream.concat(
                        taken.stream().filter(turn -> !isSkipped(turn, today, zone)),
                        taken.stream()
                                .filter(turn -> isSkipped(turn, today, zone))
                                .sorted(Comparator.comparing(
                                        turn -> turn.open().map(Review::skipped).orElse(Instant.MAX))))
                .toList();
        LocalDate next = schedule.stream()
                .map(Scheduled::due)
                .filter(date -> date.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Turns(turns, done, due.size() - taken.size(), next);
    }

    private static Map<QuestionId, Review> open(Collection<Review> reviews) {
        Map<QuestionId, Review> open = new HashMap<>();
        reviews.stream()
                .filter(Review::isOpen)
                .forEach(review -> open.merge(
                        review.question(), review, (one, other) -> one.shown().isAfter(other.shown()) ? one : other));
        return open;
    }

    /// The day on which each question comes, those that were put off on the day to which they were.
    static Map<QuestionId, LocalDate> days(
            Collection<Scheduled> schedule, Collection<Review> reviews, LocalDate today) {
        Map<QuestionId, Review> open = open(reviews);
        Map<QuestionId, LocalDate> days = new HashMap<>();
        for (Scheduled scheduled : schedule) {
            Turn turn = new Turn(scheduled, open.get(scheduled.question()));
            days.put(
                    scheduled.question(),
                    isBuried(turn, today) ? turn.open().map(Review::buriedUntil).orElseThrow() : scheduled.due());
        }
        return days;
    }

    /// What is begun first, the revealed before all; then the longest due; of one day what is likeliest forgotten.
    private static Comparator<Turn> order(LocalDate today) {
        return Comparator.comparing((Turn turn) -> turn.open().map(Turns::rank).orElse(2))
                .thenComparing(turn -> turn.open().map(Review::shown).orElse(Instant.EPOCH), Comparator.reverseOrder())
                .thenComparing(turn -> turn.scheduled().due())
                .thenComparing(turn -> turn.scheduled().recall(today))
                .thenComparing(turn -> turn.scheduled().question().value());
    }

    private static int rank(Review begun) {
        return begun.revealed() != null ? 0 : 1;
    }

    private static boolean isBuried(Turn turn, LocalDate today) {
        return turn.open().map(Review::buriedUntil).filter(today::isBefore).isPresent();
    }

    private static boolean isSkipped(Turn turn, LocalDate today, ZoneId zone) {
        return turn.open()
                .map(Review::skipped)
                .filter(at -> isOn(at, today, zone))
                .isPresent();
    }

    static boolean isOn(@Nullable Instant at, LocalDate day, ZoneId zone) {
        return at != null && LocalDate.ofInstant(at, zone).equals(day);
    }
}
