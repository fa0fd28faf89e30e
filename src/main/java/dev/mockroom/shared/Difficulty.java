package dev.mockroom.shared;

/// How hard a question is, as its source says.
public enum Difficulty {
    EASY(6),
    MEDIUM(8),
    HARD(12);

    private final int defaultMinutes;

    Difficulty(int defaultMinutes) {
        this.defaultMinutes = defaultMinutes;
    }

    /// The minutes a question takes when its card names none.
    public int defaultMinutes() {
        return defaultMinutes;
    }
}
