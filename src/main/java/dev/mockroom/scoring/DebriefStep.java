package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import java.util.Optional;

/// How far a candidate has come with their debrief.
public sealed interface DebriefStep {

    /// The interview is not over, so there is nothing to rate.
    record NotOver(InterviewId interview) implements DebriefStep {}

    /// First the candidate rates themselves, without rubric or model answer.
    ///
    /// @param other who interviewed, if anybody did
    record Blind(BlindSheet sheet, Optional<Awaited> other) implements DebriefStep {}

    /// The blind sheet is in, and whoever interviewed has not submitted yet: nothing is open.
    record Sealed(InterviewId interview, Awaited other) implements DebriefStep {}

    /// Everything is open that may be.
    ///
    /// @param other who is waited for, where the candidate's own debrief was open before they came
    record Revealed(Debrief debrief, Optional<Awaited> other) implements DebriefStep {}
}
