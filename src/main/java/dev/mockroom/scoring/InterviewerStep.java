package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import java.time.Instant;
import java.util.Optional;

/// How far an interviewer has come.
public sealed interface InterviewerStep {

    /// They write their scorecard.
    record Writing(InterviewerCard card) implements InterviewerStep {}

    /// Their scorecard is in; it opens together with the candidate's.
    ///
    /// @param candidate what they are called
    /// @param deadline  when it opens at the latest; empty while the interview goes on
    record Sealed(InterviewId interview, String candidate, Optional<Instant> deadline) implements InterviewerStep {}

    /// Both are open, or the one that came in time.
    record Open(Exchange exchange) implements InterviewerStep {}
}
