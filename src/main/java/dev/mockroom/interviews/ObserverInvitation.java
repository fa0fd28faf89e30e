package dev.mockroom.interviews;

/// What a link to an observer's seat tells whoever holds it; looking changes nothing.
public sealed interface ObserverInvitation {

    /// The seat is one press away.
    ///
    /// @param candidate   what the candidate is called
    /// @param interviewer what the interviewer is called; empty while nobody sits there
    /// @param own         whether whoever looks takes part already
    record Open(InterviewId interview, String candidate, String interviewer, boolean own)
            implements ObserverInvitation {}

    /// The other side has not agreed yet.
    record Waiting(InterviewId interview) implements ObserverInvitation {}

    /// It was used or withdrawn, has expired, or never was, or the interview is over; they all look the same.
    record Gone() implements ObserverInvitation {}

    /// Too many links that lead nowhere were opened from there; nothing was looked up.
    record TooOften() implements ObserverInvitation {}
}
