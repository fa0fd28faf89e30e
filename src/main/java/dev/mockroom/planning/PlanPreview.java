package dev.mockroom.planning;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/// A plan with the titles of its questions, for who has chosen to see them beforehand.
///
/// @param rounds one, or in a loop several
public record PlanPreview(List<Round> rounds) implements Serializable {

    public PlanPreview {
        rounds = List.copyOf(rounds);
    }

    /// One round of it.
    public record Round(Optional<String> name, List<Pick> picks) implements Serializable {

        public Round {
            picks = List.copyOf(picks);
        }
    }

    /// One question of it.
    public record Pick(PlanItem item, String title) implements Serializable {}
}
