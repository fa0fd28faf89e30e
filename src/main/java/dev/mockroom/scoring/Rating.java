package dev.mockroom.scoring;

import dev.mockroom.shared.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a rater says of one answer: a level, or that the interview never came to it, which is not zero.
public enum Rating {
    STRONG_NO_HIRE(Level.STRONG_NO_HIRE),
    LEANING_NO_HIRE(Level.LEANING_NO_HIRE),
    LEANING_HIRE(Level.LEANING_HIRE),
    STRONG_HIRE(Level.STRONG_HIRE),
    NOT_REACHED(null);

    private final Optional<Level> level;

    Rating(@Nullable Level level) {
        this.level = Optional.ofNullable(level);
    }

    /// The level, unless the question was not reached.
    public Optional<Level> level() {
        return level;
    }

    /// The rating that says this level.
    public static Rating of(Level level) {
        return switch (level) {
            case STRONG_NO_HIRE -> STRONG_NO_HIRE;
            case LEANING_NO_HIRE -> LEANING_NO_HIRE;
            case LEANING_HIRE -> LEANING_HIRE;
            case STRONG_HIRE -> STRONG_HIRE;
        };
    }
}
