package dev.mockroom.interviews;

/// What a meeting must know of scorecards before it takes a seat back, opens a card or exchanges a
/// question; the feature that keeps them answers.
public interface SeatDuties {

    /// Whether whoever sits here has submitted what their seat is for.
    boolean done(SeatId seat);

    /// Whether the candidate of this interview has rated themselves.
    boolean rated(InterviewId interview);

    /// Whether the scorecards about this interview wait for each other, so that its rubrics stay closed to its
    /// candidate.
    boolean sealed(InterviewId interview);

    /// Whether anybody has marked, rated or noted something about this answer.
    boolean said(AttemptId attempt);
}
