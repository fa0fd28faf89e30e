package dev.mockroom.planning;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import java.util.List;

/// One question of a plan, pinned to the revision it had when the plan was made.
///
/// @param number 1 for the first
public record PlanItem(
        int number,
        QuestionId question,
        RevisionId revision,
        int minutes,
        String area,
        Difficulty difficulty,
        List<Reason> reasons) {

    public PlanItem {
        reasons = List.copyOf(reasons);
    }
}
