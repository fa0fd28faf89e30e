package dev.mockroom.scoring;

import dev.mockroom.interviews.ClockEvent;
import dev.mockroom.shared.Mark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something on an answer's time line, at an instant or at a place of the log.
///
/// @param about  the signal that it speaks for; empty where it speaks for none, or for several
/// @param words  of a note or a quote, or the signals that were settled together; empty otherwise
/// @param number of a hint, from 1, of signals settled, or of minutes; 0 otherwise
/// @param mark   of a mark, or of signals that were settled; null otherwise
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
        HINT,
        /// Signals settled as missed together, at the end of the question.
        SETTLED,
        EXTENDED,
        FOCUSED,
        FOCUS_ENDED,
        PAUSED,
        RESUMED
    }

    static Moment hint(int number, Instant at) {
        return new Moment(Kind.HINT, "", "", number, null, at, 0);
    }

    static Moment settled(List<String> signals, Instant at) {
        return new Moment(Kind.SETTLED, "", String.join("; ", signals), signals.size(), Mark.MISSED, at, 0);
    }

    static Moment clock(ClockEvent event) {
        Kind kind =
                switch (event.kind()) {
                    case EXTENDED -> Kind.EXTENDED;
                    case FOCUSED -> Kind.FOCUSED;
                    case FOCUS_ENDED -> Kind.FOCUS_ENDED;
                    case PAUSED -> Kind.PAUSED;
                    case RESUMED -> Kind.RESUMED;
                };
        return new Moment(kind, "", "", event.minutes(), null, event.at(), 0);
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
