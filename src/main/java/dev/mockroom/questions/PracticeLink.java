package dev.mockroom.questions;

import dev.mockroom.shared.Difficulty;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An outside reading with askers, difficulty and topics, and no answer of its own.
///
/// @param address an `https:` or `http:` address; null where the source names only a site
/// @param site    who publishes it
/// @param askers  companies by their usual names
public record PracticeLink(
        String title,
        @Nullable String address,
        String site,
        List<String> askers,
        @Nullable Difficulty difficulty,
        List<String> topics)
        implements Serializable {

    public PracticeLink {
        askers = List.copyOf(askers);
        topics = List.copyOf(topics);
    }
}
