package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;

/// How far an interviewer has come.
public sealed interface InterviewerStep {

    /// They write their scorecard.
    record Writing(InterviewerCard card) implements InterviewerStep {}

    /// Their scorecard is in; it opens together with the candidate's.
    ///
    /// @param candidate what they are called
    record Sealed(InterviewId interview, String candidate) implements InterviewerStep {}
}
