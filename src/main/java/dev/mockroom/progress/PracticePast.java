package dev.mockroom.progress;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.progress.Practice.Answer;
import dev.mockroom.progress.Practice.Practised;
import dev.mockroom.progress.reviews.PastAnswers;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.Study;
import dev.mockroom.scoring.ScoredAttempt;
import dev.mockroom.shared.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the reviews what was answered in interviews and what was studied.
///
/// An answer's level is its candidate's own beside the rubric where they chose one, else the blind one: the one that
/// knows more counts, and they are never averaged. A question that was not reached was met without a level.
@Component
class PracticePast implements PastAnswers {

    private final Practice practice;
    private final Study study;

    PracticePast(Practice practice, Study study) {
        this.practice = practice;
        this.study = study;
    }

    @Override
    @Transactional(readOnly = true)
    public Past of(AccountId person) {
        Practised practised = practice.of(person);
        Set<QuestionId> closed = new HashSet<>();
        for (InterviewRecord interview : practised.interviews()) {
            if (!practised.scored().containsKey(interview.id())) {
                interview.attempts().stream().map(AttemptRecord::question).forEach(closed::add);
            }
        }
        List<Met> met = new ArrayList<>();
        for (Answer answer : practised.answers()) {
            answer.outcome()
                    .ifPresent(rated -> met.add(new Met(answer.attempt().question(), answer.at(), level(rated))));
        }
        study.studied(person).forEach((question, at) -> met.add(new Met(question, at, null)));
        return new Past(met, closed);
    }

    private static @Nullable Level level(ScoredAttempt rated) {
        return rated.later().or(rated::blind).orElse(null);
    }
}
