package dev.mockroom.shared;

/// What became of one signal in one answer.
public enum Mark {
    MET,
    PARTLY,
    MISSED,
    /// The interview never came to it; it leaves the score alone.
    NOT_REACHED
}
