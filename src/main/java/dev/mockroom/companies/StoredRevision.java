package dev.mockroom.companies;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One change by an editor as it is kept; a part that is null is as shipped.
///
/// @param number 1 for the first change of a company
/// @param author null once that person is gone
record StoredRevision(
        CompanyId company,
        int number,
        @Nullable String name,
        List<String> aliases,
        @Nullable List<Round> rounds,
        @Nullable Map<Dimension, Double> weights,
        @Nullable Level bar,
        String reason,
        @Nullable AccountId author,
        Instant at) {

    /// What holds with this change on top of what ships.
    ProfileSheet over(ProfileSheet shipped) {
        return new ProfileSheet(
                Objects.requireNonNullElse(name, shipped.name()),
                aliases,
                Objects.requireNonNullElse(rounds, shipped.rounds()),
                Objects.requireNonNullElse(weights, shipped.weights()),
                Objects.requireNonNullElse(bar, shipped.bar()));
    }
}
