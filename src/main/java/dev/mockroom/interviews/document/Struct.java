package dev.mockroom.interviews.document;

import org.jspecify.annotations.Nullable;

/// A run of units with consecutive ids, as an update carries them.
sealed interface Struct {

    /// The id of the first unit.
    Id id();

    /// How many units, at least 1.
    long length();

    /// The first clock after the run.
    default long end() {
        return id().clock() + length();
    }

    /// Units that have a place in the text.
    ///
    /// @param origin what stood to the left when it was typed; null at the beginning
    /// @param rightOrigin what stood to the right; null at the end
    /// @param text what was typed; null when it is known to be deleted
    record Run(
            Id id,
            long length,
            @Nullable Id origin,
            @Nullable Id rightOrigin,
            @Nullable String text) implements Struct {}

    /// Units that are deleted and whose place is forgotten.
    record Collected(Id id, long length) implements Struct {}
}
