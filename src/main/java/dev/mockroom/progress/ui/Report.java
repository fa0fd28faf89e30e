package dev.mockroom.progress.ui;

import dev.mockroom.progress.AttemptRow;
import dev.mockroom.progress.ProgressPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is on the report.
///
/// @param name whose it is
/// @param at   when it was made
/// @param page all of their progress
record Report(String name, Instant at, ProgressPage page) {

    /// How many interviews the answers come from.
    long interviews() {
        return page.rows().stream().map(AttemptRow::interview).distinct().count();
    }

    /// When the first of these interviews was over.
    Optional<Instant> first() {
        return times().stream().findFirst();
    }

    /// When the last of these interviews was over.
    Optional<Instant> last() {
        return times().reversed().stream().findFirst();
    }

    private List<Instant> times() {
        return page.rows().stream().map(AttemptRow::at).sorted().toList();
    }
}
