package dev.mockroom.questions.importing;

import dev.mockroom.shared.Difficulty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One question as it stands in a file.
///
/// @param line the line of its heading, from 1
/// @param slug its identity: the one written, else derived from the title; unique within a run
/// @param title plain text, formulas kept between dollars
/// @param difficulty as the source says, if it does
/// @param minutes as the source says, if it does
/// @param tags in the order of the source
/// @param askers everybody named in the line and in the heading, each wording once
/// @param prompt the question as asked, in Markdown; null where the title is all there is
/// @param answer the model answer in Markdown, de-indented, without insight and admonitions
/// @param rubric what the interviewer gets
/// @param clarifications what the candidate may ask for
/// @param hints from a nudge to nearly opening it
/// @param related slugs of other questions
/// @param sources Markdown
/// @param front what the file says about all its cards
public record ReadCard(
        int line,
        String slug,
        String title,
        @Nullable Difficulty difficulty,
        @Nullable Integer minutes,
        List<String> tags,
        List<Asker> askers,
        @Nullable String prompt,
        String answer,
        ReadRubric rubric,
        List<ReadExchange> clarifications,
        List<String> hints,
        List<String> related,
        @Nullable String sources,
        FrontMatter front) {

    /// Copies the lists.
    public ReadCard {
        tags = List.copyOf(tags);
        askers = List.copyOf(askers);
        clarifications = List.copyOf(clarifications);
        hints = List.copyOf(hints);
        related = List.copyOf(related);
    }

    /// The area of the bank, as its file says.
    public Optional<String> area() {
        return Optional.ofNullable(front.area());
    }

    /// The companies that ask it, normalised, each once.
    public List<String> companies() {
        return askers.stream()
                .flatMap(asker -> asker.namedCompany().stream())
                .distinct()
                .toList();
    }

    /// The same card under another slug.
    ReadCard withSlug(String other) {
        return new ReadCard(
                line,
                other,
                title,
                difficulty,
                minutes,
                tags,
                askers,
                prompt,
                answer,
                rubric,
                clarifications,
                hints,
                related,
                sources,
                front);
    }
}
