package dev.mockroom.scoring;

import java.io.Serializable;
import java.util.Map;

/// What a candidate says of whoever interviewed them.
///
/// @param said  1 not at all, 2 hardly, 3 mostly, 4 fully; what nothing was said of is missing
/// @param words perhaps empty
public record Feedback(Map<Quality, Integer> said, String words) implements Serializable {

    /// Nothing said.
    public static final Feedback NONE = new Feedback(Map.of(), "");

    /// The longest words that are kept, in characters.
    public static final int WORDS_LIMIT = 500;

    public Feedback {
        said = Map.copyOf(said);
        if (said.values().stream().anyMatch(level -> level < 1 || level > 4)) {
            throw new IllegalArgumentException("Feedback is 1 to 4: " + said);
        }
    }

    /// Whether nothing was said.
    public boolean isEmpty() {
        return said.isEmpty() && words.isBlank();
    }
}
