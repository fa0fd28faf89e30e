package dev.mockroom.scoring;

import java.io.Serializable;
import java.util.Collection;

/// The score of a whole interview with what it rests on.
///
/// @param assessed how many signals were marked met, partly or missed
/// @param signals  how many its rubrics have
/// @param theirs   whether it is from the interviewer's marks, else from the candidate's own
public record WholeScore(InterviewScore score, int assessed, int signals, boolean theirs) implements Serializable {

    static WholeScore of(Collection<AttemptScore> attempts, boolean theirs) {
        return new WholeScore(
                DerivedScore.of(attempts),
                attempts.stream().mapToInt(AttemptScore::assessed).sum(),
                attempts.stream().mapToInt(AttemptScore::signals).sum(),
                theirs);
    }

    /// Which share of the signals was assessed, in per cent.
    public long percent() {
        return signals == 0 ? 0 : Math.round(100.0 * assessed / signals);
    }
}
