package dev.mockroom.scoring;

import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.Seated;
import dev.mockroom.shared.IllegalTransition;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets an interviewer say whether the candidate may show their words to others; without a word it is no.
///
/// A guest has no account, so it is open to everybody: every method throws [NotFound] to whoever does not sit in the
/// interviewer's seat.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class WordsAgreements {

    private final Seats seats;
    private final ScorecardStore scorecards;
    private final Reveals reveals;
    private final ShareStore shares;
    private final Clock clock;

    WordsAgreements(Seats seats, ScorecardStore scorecards, Reveals reveals, ShareStore shares, Clock clock) {
        this.seats = seats;
        this.scorecards = scorecards;
        this.reveals = reveals;
        this.shares = shares;
        this.clock = clock;
    }

    /// Whether they agree.
    public boolean agreed(SeatPass pass) {
        return shares.agreed(pass.interview(), seats.marking(pass).seat());
    }

    /// Agrees, or takes it back; pages that show the words stop with the next look.
    ///
    /// @throws IllegalTransition before the scorecards are open, or when theirs did not come in time
    @Transactional
    public void agree(SeatPass pass, boolean agreed) {
        Seated seat = seats.marking(pass);
        Scorecard card = scorecards.lock(pass.interview(), seat.seat(), ScorecardKind.INTERVIEWER, clock.instant());
        if (!card.isSealed() || !reveals.of(pass.interview()).reveal().isOpen()) {
            throw new IllegalTransition("There are no words to show before both scorecards are open.");
        }
        if (agreed) {
            shares.agree(card.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        } else {
            shares.disagree(card.id());
        }
    }
}
