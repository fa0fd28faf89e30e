package dev.mockroom.questions.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list 'Questions asked in X interview'.
///
/// @param line the line of its heading, from 1
/// @param asker whose list it is
/// @param entries in the order of the source
public record ReadList(int line, Asker asker, List<Entry> entries) {

    /// Copies the entries.
    public ReadList {
        entries = List.copyOf(entries);
    }

    /// One line of a company list.
    ///
    /// @param line its line, from 1
    /// @param wording the title as the list words it, plain text
    /// @param slug the slug it points to, where it is written `[Wording](#slug)`
    /// @param target what it names among all that was read in the same run
    public record Entry(int line, String wording, @Nullable String slug, Target target) {}

    /// What an entry of a company list names.
    public sealed interface Target {
        /// A question, by its slug.
        record Question(String slug) implements Target {}

        /// A practice link, by its title.
        record PracticeLink(String title) implements Target {}

        /// Nothing that was read; a finding says so.
        record Nothing() implements Target {}
    }
}
