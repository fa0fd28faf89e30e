package dev.mockroom.progress;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.progress.Practice.Answer;
import dev.mockroom.progress.goals.AreaLevels;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the plan of a goal where somebody is weak: the mean of one's own levels in an area, the one beside the rubric
/// where it was chosen, else the blind one. The plan only leans by it.
@Component
class PracticeLevels implements AreaLevels {

    private final Practice practice;

    PracticeLevels(Practice practice) {
        this.practice = practice;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Double> of(AccountId person) {
        return practice.of(person).answers().stream()
                .filter(answer -> level(answer) > 0)
                .collect(Collectors.groupingBy(
                        answer -> answer.attempt().area(), Collectors.averagingInt(PracticeLevels::level)));
    }

    private static int level(Answer answer) {
        return answer.later().or(answer::blind).orElse(0);
    }
}
