package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;

/// How far a candidate has come with their debrief.
public sealed interface DebriefStep {

    /// The interview is not over, so there is nothing to rate.
    record NotOver(InterviewId interview) implements DebriefStep {}

    /// First the candidate rates themselves, without rubric or model answer.
    record Blind(BlindSheet sheet) implements DebriefStep {}

    /// The blind sheet is sealed and everything is open.
    record Revealed(Debrief debrief) implements DebriefStep {}
}
