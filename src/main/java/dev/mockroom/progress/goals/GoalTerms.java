package dev.mockroom.progress.goals;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.shared.Seniority;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody says of a goal.
///
/// @param chosenCompany null for any
/// @param minutes       a day, 5 to 240
public record GoalTerms(
        @Nullable CompanyId chosenCompany, Stage stage, LocalDate date, Seniority seniority, int minutes)
        implements Serializable {

    /// The fewest minutes a day.
    public static final int LEAST_MINUTES = 5;

    /// The most minutes a day.
    public static final int MOST_MINUTES = 240;

    public GoalTerms {
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("Nobody practises " + minutes + " minutes a day");
        }
    }

    /// Whose interview it is; empty for any.
    public Optional<CompanyId> company() {
        return Optional.ofNullable(chosenCompany);
    }
}
