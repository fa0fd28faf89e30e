package dev.mockroom.scoring;

import dev.mockroom.interviews.SeatDuties;
import dev.mockroom.interviews.SeatId;
import org.springframework.stereotype.Component;

/// Whoever has submitted a scorecard about somebody has done what their seat is for.
@Component
class ScorecardDuties implements SeatDuties {

    private final ScorecardStore scorecards;

    ScorecardDuties(ScorecardStore scorecards) {
        this.scorecards = scorecards;
    }

    @Override
    public boolean done(SeatId seat) {
        return scorecards.isIn(seat);
    }
}
