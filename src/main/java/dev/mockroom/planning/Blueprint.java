package dev.mockroom.planning;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.shared.Seniority;
import java.util.Optional;

/// What is asked of the planner.
///
/// @param company  whose profile to follow; empty for any
/// @param minutes  the whole interview, 10 to 120
/// @param restDays for how many days a question that was seen stays away; 0 lets it come back at once
/// @param seed     the same seed gives the same plan, forever
public record Blueprint(Optional<CompanyId> company, int minutes, Seniority seniority, int restDays, long seed) {

    /// How long a question rests when nobody says otherwise.
    public static final int REST_DAYS = 30;

    public Blueprint {
        if (minutes < 10 || minutes > 120) {
            throw new IllegalArgumentException("An interview takes 10 to 120 minutes, not " + minutes);
        }
        if (restDays < 0) {
            throw new IllegalArgumentException("A question cannot rest for " + restDays + " days");
        }
    }
}
