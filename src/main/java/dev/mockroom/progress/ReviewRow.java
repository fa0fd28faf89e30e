package dev.mockroom.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One review in the list of those behind a number.
///
/// @param slug     of its question; null where it has been taken out of the bank
/// @param day      when it was graded, where the candidate is
/// @param level    the candidate's own, beside the rubric
/// @param met      how many signals were met; a 'partly' is half of one
/// @param assessed how many of them were marked at all
public record ReviewRow(
        String title, @Nullable String slug, String area, LocalDate day, int level, double met, double assessed)
        implements Serializable {

    /// Where its card is, unless it has been taken out of the bank.
    public Optional<String> card() {
        return Optional.ofNullable(slug);
    }
}
