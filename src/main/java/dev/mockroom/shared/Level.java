package dev.mockroom.shared;

/// A verdict on one answer or one interview; four steps, no neutral one.
public enum Level {
    STRONG_NO_HIRE(1),
    LEANING_NO_HIRE(2),
    LEANING_HIRE(3),
    STRONG_HIRE(4);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /// 1 for strong no hire up to 4 for strong hire.
    public int number() {
        return number;
    }

    /// The level with this number.
    ///
    /// @throws IllegalArgumentException when it is not 1 to 4
    public static Level of(int number) {
        for (Level level : values()) {
            if (level.number == number) {
                return level;
            }
        }
        throw new IllegalArgumentException("A level is 1 to 4, not " + number);
    }
}
