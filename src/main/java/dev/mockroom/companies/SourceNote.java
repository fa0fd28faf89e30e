package dev.mockroom.companies;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a public source says about how a company interviews, in our words.
///
/// @param backed which part of the profile it backs; null where it backs none and is only worth knowing
/// @param title  of the source, with its author where there is one
/// @param dated  the year; null where the source has no date
/// @param says   in one or two sentences
public record SourceNote(
        @Nullable ProfilePart backed,
        String title,
        @Nullable Integer dated,
        String says) implements Serializable {

    /// Which part of the profile it backs.
    public Optional<ProfilePart> backs() {
        return Optional.ofNullable(backed);
    }

    /// The year, where the source has one.
    public Optional<Integer> year() {
        return Optional.ofNullable(dated);
    }
}
