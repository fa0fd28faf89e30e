package dev.mockroom.planning;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import java.io.Serializable;
import java.util.List;

/// One question of a plan, pinned to the revision it had when the plan was made.
///
/// @param number   1 for the first
/// @param minutes  what it is given, time to follow up included
/// @param followUp which of its follow-ups is asked with it, 1 for the first; 0 for none
public record PlanItem(
        int number,
        QuestionId question,
        RevisionId revision,
        int minutes,
        String area,
        Difficulty difficulty,
        int followUp,
        List<Reason> reasons)
        implements Serializable {

    public PlanItem {
        reasons = List.copyOf(reasons);
    }

    /// The item as anybody may see it: without the reasons that rest on somebody's history.
    PlanItem impersonal() {
        List<Reason> shown =
                reasons.stream().filter(reason -> !reason.personal()).toList();
        return new PlanItem(
                number,
                question,
                revision,
                minutes,
                area,
                difficulty,
                followUp,
                shown.isEmpty() ? List.of(Reason.MIX) : shown);
    }
}
