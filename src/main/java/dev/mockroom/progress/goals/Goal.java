package dev.mockroom.progress.goals;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An interview that somebody works towards, or worked towards.
///
/// @param companyName empty for any
/// @param active      whether it is the one that Today and the reviews follow
/// @param told        what came of it; null until its candidate says so
public record Goal(
        GoalId id,
        GoalTerms terms,
        String companyName,
        boolean active,
        @Nullable Outcome told) implements Serializable {

    /// What came of it, if its candidate has said so.
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(told);
    }

    /// Whether its day is over and nobody has said what came of it.
    public boolean asks(LocalDate today) {
        return told == null && terms.date().isBefore(today);
    }
}
