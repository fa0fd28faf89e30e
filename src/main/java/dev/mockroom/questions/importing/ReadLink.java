package dev.mockroom.questions.importing;

import dev.mockroom.shared.Difficulty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One practice link: a titled outside reading.
///
/// @param line the line of its row, from 1
/// @param number the number that the table gives it
/// @param title plain text
/// @param targets where it leads, in the row's order; empty where the row has no address
/// @param askers who is said to ask it
/// @param difficulty as the source says, if it does
/// @param topics in the order of the source
public record ReadLink(
        int line,
        @Nullable Integer number,
        String title,
        List<Target> targets,
        List<Asker> askers,
        @Nullable Difficulty difficulty,
        List<String> topics) {

    /// Copies the lists.
    public ReadLink {
        targets = List.copyOf(targets);
        askers = List.copyOf(askers);
        topics = List.copyOf(topics);
    }

    /// An address with the name of the site behind it.
    ///
    /// @param site as the source calls it, for example 'Machine Learning Mastery'; may be empty
    /// @param url http or https, as written
    public record Target(String site, String url) {}

    /// The first address.
    public Optional<String> url() {
        return targets.stream().map(Target::url).findFirst();
    }
}
