package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatDuties;
import dev.mockroom.interviews.SeatId;
import org.springframework.stereotype.Component;

/// Whoever has submitted a scorecard about somebody has done what their seat is for.
@Component
class ScorecardDuties implements SeatDuties {

    private final ScorecardStore scorecards;
    private final Reveals reveals;

    ScorecardDuties(ScorecardStore scorecards, Reveals reveals) {
        this.scorecards = scorecards;
        this.reveals = reveals;
    }

    @Override
    public boolean done(SeatId seat) {
        return scorecards.isIn(seat);
    }

    @Override
    public boolean rated(InterviewId interview) {
        return reveals.of(interview).blindIn().isPresent();
    }

    @Override
    public boolean sealed(InterviewId interview) {
        Reveals.Standing standing = reveals.of(interview);
        return standing.reveal().state() == Reveal.State.SEALED && !standing.openedAlone();
    }

    @Override
    public boolean said(AttemptId attempt) {
        return scorecards.says(attempt);
    }
}
