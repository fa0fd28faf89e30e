package dev.mockroom.questions;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/// A revision with everything on it: never for a candidate who is still to answer.
///
/// @param summary  the question as this revision has it
/// @param revision the revision that was asked for, which need not be the current one
/// @param prompt   Markdown
/// @param answer   a model answer, Markdown
/// @param hints    Markdown, each giving away more than the one before
/// @param related  slugs of questions close by
/// @param sources  Markdown, one work each
public record Card(
        QuestionSummary summary,
        RevisionId revision,
        String prompt,
        String answer,
        Rubric rubric,
        List<String> hints,
        List<String> related,
        List<String> sources)
        implements Serializable {

    public Card {
        hints = List.copyOf(hints);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
    }

    /// The works that a line of sources names, one by one.
    public static List<String> works(String sources) {
        return Arrays.asList(sources.split(";\\s+", -1));
    }
}
