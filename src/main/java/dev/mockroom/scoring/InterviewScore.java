package dev.mockroom.scoring;

import java.io.Serializable;

/// The score of a whole interview, or how far it is from one.
public sealed interface InterviewScore extends Serializable {

    /// The mean of the answers that have a score.
    ///
    /// @param points 1 to 4
    /// @param scored how many answers have a score
    /// @param asked  how many questions the plan had
    record Scored(double points, int scored, int asked) implements InterviewScore {}

    /// Too little was assessed to say.
    ///
    /// @param assessed the signals of all questions that were marked met, partly or missed
    /// @param needed   how many it takes
    record Unscored(int assessed, int needed) implements InterviewScore {}
}
