package dev.mockroom.progress.goals;

/// What came of an interview, as far as its candidate wants to say.
public enum Outcome {
    /// An offer, or the next round.
    OFFER,
    NO_OFFER,
    /// It did not take place.
    CALLED_OFF,
    /// Their own business.
    UNTOLD
}
