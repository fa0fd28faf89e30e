package dev.mockroom.scoring;

import java.time.Instant;
import java.util.List;

/// The links to one debrief, and what a new one may show.
///
/// @param words whether somebody interviewed whose words are open
/// @param agreed whether they agree that theirs are shown
/// @param links the newest first
public record Shares(boolean words, boolean agreed, List<Share> links, Instant now) {

    public Shares {
        links = List.copyOf(links);
    }
}
