package dev.mockroom.scoring;

import dev.mockroom.shared.Level;
import java.io.Serializable;

/// A score of one answer, or why there is none.
public sealed interface AttemptScore extends Serializable {

    /// How many signals were marked met, partly or missed.
    int assessed();

    /// How many signals the rubric has.
    int signals();

    /// A score with all that it was worked out from.
    ///
    /// @param points   1 to 4
    /// @param level    what the rater chose beside the anchors
    /// @param coverage the share of the signals that was there, 0 to 1
    record Scored(double points, Level level, double coverage, int assessed, int signals) implements AttemptScore {

        public Scored {
            if (!(points >= 1 && points <= 4) || !(coverage >= 0 && coverage <= 1)) {
                throw new IllegalArgumentException("Not a score: " + points + ", coverage " + coverage);
            }
        }
    }

    /// No score yet, or none ever.
    record Unscored(Reason reason, int assessed, int signals) implements AttemptScore {}

    /// Why an answer has no score.
    enum Reason {
        /// The rubric names no signal to mark.
        NO_SIGNALS,
        /// Under [DerivedScore#ENOUGH] of the signals were assessed.
        TOO_FEW_SIGNALS,
        /// Nobody has chosen a level beside the anchors.
        NO_LEVEL,
        /// The rater says the interview never came to this question.
        NOT_REACHED
    }
}
