package dev.mockroom.questions.importing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file says about all its cards, in the YAML lines between `---` at its top.
///
/// @param area the area of the bank, for example 'Fundamentals'
/// @param version the cards' version
/// @param reviewed the day somebody last went over the cards
/// @param licence the licence of the texts
/// @param other every further entry as written, in the order of the file
public record FrontMatter(
        @Nullable String area,
        @Nullable Integer version,
        @Nullable LocalDate reviewed,
        @Nullable String licence,
        Map<String, String> other) {

    /// For files that begin without front matter.
    public static final FrontMatter NONE = new FrontMatter(null, null, null, null, Map.of());

    /// Keeps the order of the further entries.
    public FrontMatter {
        other = InOrder.copy(other);
    }
}
