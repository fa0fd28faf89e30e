package dev.mockroom.interviews;

import dev.mockroom.shared.Seniority;
import java.time.Instant;

/// What a link to a seat tells whoever holds it; looking changes nothing.
public sealed interface Invitation {

    /// The seat is free, and one press away.
    ///
    /// @param candidate   what they are called
    /// @param companyName empty for any
    /// @param minutes     of all questions together
    /// @param own         whether the candidate looks at their own link
    record Open(
            String candidate,
            String companyName,
            Seniority seniority,
            int minutes,
            int questions,
            Phase phase,
            Instant expires,
            boolean own)
            implements Invitation {}

    /// It was used, taken back, has expired, or never was; the four look the same.
    record Gone() implements Invitation {}

    /// Too many links that lead nowhere were opened from there; nothing was looked up.
    record TooOften() implements Invitation {}
}
