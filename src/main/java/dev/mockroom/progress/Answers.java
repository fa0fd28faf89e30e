package dev.mockroom.progress;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.PastAnswers;
import dev.mockroom.scoring.RaterRecords;
import dev.mockroom.scoring.SaidOfAnswers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads all that one person has answered and all that was said of it, in five statements however long it is.
///
/// There is no table of numbers: every number of this feature is worked out from these rows when it is asked for.
@Component
class Answers {

    private final PastAnswers answers;
    private final RaterRecords raters;

    Answers(PastAnswers answers, RaterRecords raters) {
        this.answers = answers;
        this.raters = raters;
    }

    /// The latest interview first, each in the order of its plan.
    @Transactional(readOnly = true)
    public List<Answered> of(AccountId candidate, ZoneId zone) {
        SaidOfAnswers said = raters.of(candidate);
        return answers.of(candidate).stream()
                .map(answer -> Answered.of(
                        answer,
                        LocalDate.ofInstant(answer.ended(), zone),
                        said.rated().contains(answer.id()),
                        said.blind().get(answer.id()),
                        said.self().get(answer.id()),
                        said.others().getOrDefault(answer.id(), List.of()),
                        said.verdicts().get(answer.interview()),
                        said.signals().getOrDefault(answer.revision(), 0)))
                .toList();
    }
}
