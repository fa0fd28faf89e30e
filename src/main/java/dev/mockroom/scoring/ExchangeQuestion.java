package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.questions.Card;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One question as both sides see it.
///
/// @param blind  what the candidate said before they saw the rubric; null when they said nothing in time
/// @param theirs what the interviewer said; null when they said nothing in time
public record ExchangeQuestion(
        AttemptRecord attempt,
        Card card,
        String answer,
        @Nullable Rating blind,
        @Nullable Assessment theirs,
        List<Note> notes,
        List<Evidence> evidence)
        implements Serializable {

    public ExchangeQuestion {
        notes = List.copyOf(notes);
        evidence = List.copyOf(evidence);
    }

    /// The candidate's own rating.
    public Optional<Rating> own() {
        return Optional.ofNullable(blind);
    }

    /// The interviewer's rating.
    public Optional<Rating> other() {
        return Optional.ofNullable(theirs).flatMap(Assessment::chosen);
    }

    /// All signals of the rubric with the interviewer's marks, in the order of the card.
    public List<MarkedSignal> signals() {
        Assessment said = theirs == null ? Assessment.NONE : theirs;
        return card.rubric().signals().stream()
                .map(signal -> MarkedSignal.of(signal, said.mark(signal.id())))
                .toList();
    }

    /// By how many levels the candidate put themselves above the interviewer; negative for below, empty where one of
    /// them chose no level.
    public Optional<Integer> difference() {
        return own().flatMap(Rating::level)
                .flatMap(mine -> other().flatMap(Rating::level).map(yours -> mine.number() - yours.number()));
    }
}
