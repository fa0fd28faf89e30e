package dev.mockroom.interviews;

import java.util.Optional;

/// What became of a press on 'Join'.
public sealed interface JoinOutcome {

    /// They have the interviewer's seat, and the link is used up.
    ///
    /// @param key a guest's, to be kept in their browser; empty for somebody signed in
    record Joined(InterviewId interview, Optional<SeatKey> key) implements JoinOutcome {}

    /// A guest must say what they are called first: one line, at most 80 characters.
    record NameMissing() implements JoinOutcome {}

    /// Nobody interviews themselves.
    record Own() implements JoinOutcome {}

    /// The link leads nowhere any more.
    record Gone() implements JoinOutcome {}
}
