package dev.mockroom.progress.reviews;

import dev.mockroom.progress.reviews.Fsrs.Grade;
import dev.mockroom.progress.reviews.PastAnswers.Met;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Level;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Works out from all that somebody rated when each question is due again. Pure; nothing of it is stored.
///
/// A question comes into the schedule when it was answered and given a level, or studied. Levels 1 and 2 are
/// 'again', 3 'good', 4 'easy'. One that was only studied is due the day after, and its first answer begins its
/// memory; reading a card again is no test of memory and changes nothing.
final class Schedule {

    /// How many days before a goal's date everything comes back once more.
    static final int LAST_LOOK = 7;

    private Schedule() {}

    static Grade grade(Level level) {
        return switch (level) {
            case STRONG_NO_HIRE, LEANING_NO_HIRE -> Grade.AGAIN;
            case LEANING_HIRE -> Grade.GOOD;
            case STRONG_HIRE -> Grade.EASY;
        };
    }

    /// Everything that is scheduled, in no order that means anything.
    ///
    /// @param zone where days begin and end
    static List<Scheduled> of(Collection<Met> past, Collection<Review> reviews, ZoneId zone) {
        Stream<Met> graded = reviews.stream()
                .filter(review -> review.graded() != null)
                .map(review -> new Met(review.question(), Objects.requireNonNull(review.graded()), review.grade()));
        Map<QuestionId, List<Met>> byQuestion = Stream.concat(past.stream(), graded)
                .collect(Collectors.groupingBy(Met::question, LinkedHashMap::new, Collectors.toList()));
        List<Scheduled> scheduled = new ArrayList<>();
        byQuestion.forEach((question, met) -> scheduled.add(fold(question, met, zone)));
        return scheduled;
    }

    /// The schedule, with what was put before somebody today and is not graded: that is due today, whatever the
    /// schedule says of it.
    static List<Scheduled> withShown(
            List<Scheduled> schedule, Collection<Review> reviews, LocalDate today, ZoneId zone) {
        Map<QuestionId, Scheduled> all = new LinkedHashMap<>();
        schedule.forEach(scheduled -> all.put(scheduled.question(), scheduled));
        for (Review review : reviews) {
            if (review.isOpen() && Turns.isOn(review.shown(), today, zone)) {
                all.compute(
                        review.question(),
                        (question, known) -> known == null
                                ? new Scheduled(question, today, today, null, null)
                                : known.due().isAfter(today) ? known.dueOn(today) : known);
            }
        }
        return List.copyOf(all.values());
    }

    private static Scheduled fold(QuestionId question, List<Met> met, ZoneId zone) {
        List<Met> inOrder = met.stream().sorted(Comparator.comparing(Met::at)).toList();
        LocalDate first = LocalDate.ofInstant(inOrder.getFirst().at(), zone);
        @Nullable Scheduled present = null;
        for (Met answer : inOrder) {
            Level level = answer.reached();
            if (level != null) {
                LocalDate day = LocalDate.ofInstant(answer.at(), zone);
                Fsrs.Step step = present == null ? Fsrs.first(grade(level)) : present.after(level, day);
                present = new Scheduled(question, day, day.plusDays(step.days()), step.memory(), level);
            }
        }
        return present == null ? new Scheduled(question, first, first.plusDays(1), null, null) : present;
    }

    /// Brings what would be due after a goal's date back before it: once in the last week, spread over its days.
    ///
    /// What was already answered in that week has had its last look.
    static Scheduled heldBefore(LocalDate goal, Scheduled scheduled) {
        LocalDate firstLook = goal.minusDays(LAST_LOOK);
        if (scheduled.due().isBefore(goal) || !scheduled.last().isBefore(firstLook)) {
            return scheduled;
        }
        int spread = Math.floorMod(scheduled.question().value().hashCode(), LAST_LOOK);
        return scheduled.dueOn(firstLook.plusDays(spread));
    }
}
