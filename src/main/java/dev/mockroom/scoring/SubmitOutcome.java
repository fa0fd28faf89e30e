package dev.mockroom.scoring;

import java.util.List;

/// What became of somebody's wish to submit their blind sheet.
public sealed interface SubmitOutcome {

    /// It is sealed, and the debrief is open.
    record Submitted() implements SubmitOutcome {}

    /// Something is still to say; nothing was sealed.
    ///
    /// @param questions the numbers of those without a rating
    /// @param verdict   whether the verdict is missing
    record Incomplete(List<Integer> questions, boolean verdict) implements SubmitOutcome {

        public Incomplete {
            questions = List.copyOf(questions);
        }
    }
}
