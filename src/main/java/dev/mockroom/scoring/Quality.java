package dev.mockroom.scoring;

/// What a candidate says of whoever interviewed them.
public enum Quality {
    /// Whether one knew what was asked.
    CLEAR,
    /// Whether one was heard out and judged by what one said.
    FAIR,
    /// Whether one took something from it.
    HELPFUL
}
