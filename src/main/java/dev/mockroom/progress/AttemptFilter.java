package dev.mockroom.progress;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// Which answers to list; a part that is null asks for nothing.
public record AttemptFilter(@Nullable String area, @Nullable String topic) implements Serializable {

    /// All answers.
    public static final AttemptFilter ALL = new AttemptFilter(null, null);
}
