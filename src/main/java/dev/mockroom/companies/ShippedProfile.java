package dev.mockroom.companies;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one file of `db/companies` says; a part that is null comes from the template.
///
/// @param company its usual name; empty for the template itself
record ShippedProfile(
        String company,
        @Nullable List<Round> rounds,
        @Nullable Map<Dimension, Double> weights,
        @Nullable Level bar,
        List<SourceNote> sources) {}
