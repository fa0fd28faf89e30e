package dev.mockroom.progress.reviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.progress.goals.Goal;
import dev.mockroom.progress.goals.GoalRecords;
import dev.mockroom.progress.reviews.PastAnswers.Past;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.OncePerReading;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads reviews for the rest of progress, which answers for who may see what.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so.
@Service
@Transactional(readOnly = true)
public class ReviewRecords {

    private final DailyReviewStore reviews;
    private final PastAnswers past;
    private final GoalRecords goals;
    private final Clock clock;

    ReviewRecords(DailyReviewStore reviews, PastAnswers past, GoalRecords goals, Clock clock) {
        this.reviews = reviews;
        this.past = past;
        this.goals = goals;
        this.clock = clock;
    }

    /// All reviews of somebody with their marks, oldest first, in two statements.
    public List<ReviewRecord> of(AccountId person) {
        Map<AttemptId, Map<SignalId, Mark>> marks = reviews.marks(person);
        return kept(person).reviews().stream()
                .map(review -> record(review, marks.getOrDefault(review.attempt(), Map.of())))
                .toList();
    }

    /// The same without marks, in one statement.
    public List<ReviewRecord> withoutMarks(AccountId person) {
        return kept(person).reviews().stream()
                .map(review -> record(review, Map.of()))
                .toList();
    }

    /// The reviews that somebody graded, with their marks counted, oldest first; in one statement.
    public List<GradedReview> graded(AccountId person) {
        return reviews.graded(person);
    }

    /// The questions that are due for review on this person's today, whatever a day's review takes of them.
    ///
    /// Today is that of where their browser last said that they are.
    public Set<QuestionId> due(AccountId person) {
        ZoneId zone = kept(person).zone().orElse(ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return schedule(person, past.of(person), zone, question -> true).stream()
                .filter(scheduled -> !scheduled.due().isAfter(today))
                .map(Scheduled::question)
                .collect(Collectors.toSet());
    }

    DailyReviewStore.Kept kept(AccountId person) {
        return OncePerReading.of(new Of(person), () -> reviews.of(person));
    }

    private record Of(AccountId person) {}

    /// What may be asked, with dates held before the goal's; nothing whose rubric must stay closed.
    List<Scheduled> schedule(AccountId person, Past known, ZoneId zone, Predicate<QuestionId> inBank) {
        Optional<LocalDate> goal = goals.active(person).map(Goal::terms).map(terms -> terms.date());
        return Schedule.of(known.met(), kept(person).reviews(), zone).stream()
                .filter(scheduled -> !known.closed().contains(scheduled.question()))
                .filter(scheduled -> inBank.test(scheduled.question()))
                .map(scheduled ->
                        goal.map(date -> Schedule.heldBefore(date, scheduled)).orElse(scheduled))
                .toList();
    }

    private static ReviewRecord record(Review review, Map<SignalId, Mark> marks) {
        return new ReviewRecord(
                review.attempt(),
                review.question(),
                review.revision(),
                review.shown(),
                review.spent(),
                review.graded(),
                review.grade(),
                marks);
    }
}
