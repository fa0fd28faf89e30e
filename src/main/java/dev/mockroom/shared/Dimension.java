package dev.mockroom.shared;

/// The side of an answer that a signal speaks for.
public enum Dimension {
    /// Problem understanding.
    UNDERSTANDING,
    /// Technical depth.
    DEPTH,
    /// Practical judgement.
    JUDGEMENT,
    /// Communication.
    COMMUNICATION
}
