package dev.mockroom.questions.importing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is said to ask a question: the wording of the source, and the company it stands for.
///
/// @param original as the source writes it, for example 'Facebook'
/// @param company the company after normalising by alias, for example 'Meta'; null where the
///     wording names no company ('Most Tech Companies')
public record Asker(String original, @Nullable String company) {

    /// The normalised company, empty where the wording names none.
    public Optional<String> namedCompany() {
        return Optional.ofNullable(company);
    }
}
