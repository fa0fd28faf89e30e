package dev.mockroom.progress;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.progress.Practice.Answer;
import dev.mockroom.progress.Practice.Practised;
import dev.mockroom.progress.reviews.PastAnswers;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.StudyRecords;
import dev.mockroom.scoring.ExchangeRecord;
import dev.mockroom.scoring.ExchangeRecords;
import dev.mockroom.scoring.ScoredAttempt;
import dev.mockroom.shared.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the reviews what was answered in interviews and what was studied.
///
/// An answer's level is that of its interviewer, once both scorecards are in; where there is none, its candidate's own
/// beside the rubric; where they chose none, the blind one. Whoever knows more counts, and they are never averaged. A
/// question that was not reached was met without a level.
///
/// Closed is whatever its candidate may not read yet: of interviews that are not over, not blindly rated, or whose
/// scorecards still wait for each other.
@Component
class PracticePast implements PastAnswers {

    private final Practice practice;
    private final ExchangeRecords exchanges;
    private final StudyRecords study;

    PracticePast(Practice practice, ExchangeRecords exchanges, StudyRecords study) {
        this.practice = practice;
        this.exchanges = exchanges;
        this.study = study;
    }

    @Override
    @Transactional(readOnly = true)
    public Past of(AccountId person) {
        Practised practised = practice.of(person);
        Set<QuestionId> closed = new HashSet<>();
        Set<InterviewId> sealed = seen(person, exchange -> exchange.closed());
        Set<InterviewId> open = seen(person, exchange -> exchange.open());
        for (InterviewRecord interview : practised.interviews()) {
            boolean rated = practised.scored().containsKey(interview.id()) || open.contains(interview.id());
            if (sealed.contains(interview.id()) || !rated) {
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
        return rated.others().or(rated::later).or(rated::blind).orElse(null);
    }

    private Set<InterviewId> seen(AccountId candidate, Predicate<ExchangeRecord> which) {
        return exchanges.of(candidate).stream()
                .filter(ExchangeRecord::candidate)
                .filter(which)
                .map(ExchangeRecord::interview)
                .collect(Collectors.toSet());
    }
}
