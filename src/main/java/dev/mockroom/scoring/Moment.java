package dev.mockroom.scoring;

import dev.mockroom.shared.Mark;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something on an answer's time line, at an instant or at a place of the log.
///
/// @param about  the signal that it speaks for; empty for a note or a hint
/// @param words  of a note or a quote; empty otherwise
/// @param number of a hint, from 1; 0 otherwise
/// @param mark   of a mark; null otherwise
/// @param at     null where the place says it
/// @param seq    the place of the answer's log; 0 where the instant says it
public record Moment(
        Kind kind,
        String about,
        String words,
        int number,
        @Nullable Mark mark,
        @Nullable Instant at,
        long seq) {

    /// What there is on a time line.
    public enum Kind {
        MARK,
        NOTE,
        QUOTE,
        MOMENT,
        HINT
    }

    static Moment hint(int number, Instant at) {
        return new Moment(Kind.HINT, "", "", number, null, at, 0);
    }

    static Moment note(Note note) {
        return new Moment(Kind.NOTE, "", note.text(), 0, null, note.at(), 0);
    }

    static Moment mark(String signal, Assessment.Given given) {
        return new Moment(Kind.MARK, signal, "", 0, given.mark(), given.at(), 0);
    }

    static Moment evidence(String signal, Evidence evidence) {
        return new Moment(
                evidence.isMoment() ? Kind.MOMENT : Kind.QUOTE,
                signal,
                evidence.quote(),
                0,
                null,
                null,
                evidence.from());
    }
}
