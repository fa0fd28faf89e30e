package dev.mockroom.progress;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Phase;
import dev.mockroom.planning.PracticeHistory;
import dev.mockroom.progress.Practice.Answer;
import dev.mockroom.progress.Practice.Practised;
import dev.mockroom.progress.reviews.ReviewRecord;
import dev.mockroom.progress.reviews.ReviewRecords;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.StudyRecords;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the planner what a candidate has met and where they are weak.
///
/// Met is also what they had before them while another answered: from the interviewer's seat with model answer, rubric
/// and follow-ups, so that nothing but time makes it new again; from an observer's as the candidate had it.
///
/// The strength of an area is the mean of one's own levels there, the one beside the rubric where
/// it was chosen, else the blind one: the planner only leans by it, and nobody sees it.
@Component
class PracticeSeen implements PracticeHistory {

    private final Practice practice;
    private final StudyRecords study;
    private final ReviewRecords reviews;

    PracticeSeen(Practice practice, StudyRecords study, ReviewRecords reviews) {
        this.practice = practice;
        this.study = study;
        this.reviews = reviews;
    }

    @Override
    @Transactional(readOnly = true)
    public Seen of(AccountId candidate) {
        Practised practised = practice.of(candidate);
        Map<QuestionId, Instant> seen = new HashMap<>(study.studied(candidate));
        Map<QuestionId, Integer> met = new HashMap<>();
        for (InterviewRecord interview : practised.interviews()) {
            // What waits has shown nothing yet.
            if (interview.phase() != Phase.WAITING) {
                Instant at = interview.ended().orElse(interview.created());
                for (AttemptRecord attempt : interview.attempts()) {
                    seen.merge(attempt.question(), at, PracticeSeen::later);
                    met.merge(attempt.question(), 1, Integer::sum);
                }
            }
        }
        for (ReviewRecord review : reviews.withoutMarks(candidate)) {
            seen.merge(review.question(), review.shown(), PracticeSeen::later);
        }
        Set<QuestionId> due = new HashSet<>(reviews.due(candidate));
        practised.seats().prompts().forEach((question, at) -> seen.merge(question, at, PracticeSeen::later));
        practised.seats().cards().forEach((question, at) -> {
            Instant before = seen.put(question, later(at, seen.getOrDefault(question, at)));
            if (before == null || at.isAfter(before)) {
                due.remove(question); // nobody forgets what they have read since
            }
            met.put(question, Integer.MAX_VALUE); // nor is a follow-up new to whoever has asked it
        });
        Map<String, Double> strength = practised.answers().stream()
                .filter(answer -> level(answer) > 0)
                .collect(Collectors.groupingBy(
                        answer -> answer.attempt().area(), Collectors.averagingInt(PracticeSeen::level)));
        return new Seen(seen, strength, due, met);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static int level(Answer answer) {
        return answer.later().or(answer::blind).orElse(0);
    }
}
