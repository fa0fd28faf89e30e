package dev.mockroom.progress;

import dev.mockroom.companies.CompanyId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a real interview went, as the candidate tells it, beside what was expected when they told it.
///
/// @param held     on which day
/// @param expected what the readiness was on the day it was told; null where there was no number
public record RealInterview(
        Id id,
        CompanyId company,
        String companyName,
        LocalDate held,
        Outcome outcome,
        Estimate.@Nullable Known expected)
        implements Serializable {

    /// Identifies one.
    public record Id(UUID value) implements Serializable {

        /// A fresh, random id.
        public static Id random() {
            return new Id(UUID.randomUUID());
        }
    }

    /// How it went.
    public enum Outcome {
        OFFER,
        NO_OFFER,
        NEXT_ROUND,
        WITHDREW
    }

    /// What was expected, if there was a number.
    public Optional<Estimate.Known> expectation() {
        return Optional.ofNullable(expected);
    }
}
