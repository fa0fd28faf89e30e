package dev.mockroom.interviews;

/// What a meeting must know of scorecards before it takes a seat back; the feature that keeps them answers.
public interface SeatDuties {

    /// Whether whoever sits here has submitted what their seat is for.
    boolean done(SeatId seat);
}
