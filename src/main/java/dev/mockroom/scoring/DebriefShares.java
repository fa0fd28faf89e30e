package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a candidate show parts of their debrief to whoever has a link, for some days.
///
/// The secret is shown once and kept as a hash; a link can be taken back. Every method throws [NotFound] for somebody
/// else's interview, and [IllegalTransition] before its debrief is open.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DebriefShares {

    /// For how many days a link may lead somewhere.
    public static final List<Integer> DAYS = List.of(1, 7, 30);

    private static final int MOST = 10;
    private static final int LISTED = 30;

    private final OwnInterviews interviews;
    private final Reveals reveals;
    private final ShareStore shares;
    private final Clock clock;

    DebriefShares(OwnInterviews interviews, Reveals reveals, ShareStore shares, Clock clock) {
        this.interviews = interviews;
        this.reveals = reveals;
        this.shares = shares;
        this.clock = clock;
    }

    /// Which links there are, and what a new one may show.
    public Shares of(InterviewId interview) {
        Reveals.Standing standing = open(interview);
        return new Shares(
                theirsIsOpen(standing), agreed(interview, standing), shares.of(interview, LISTED), clock.instant());
    }

    /// Makes a link.
    ///
    /// @param parts at least one; the interviewer's words only where they agree
    /// @param days  one of [#DAYS]
    @Transactional
    public NewShare make(InterviewId interview, Set<SharePart> parts, int days) {
        if (!DAYS.contains(days)) {
            throw new IllegalArgumentException("A link does not last " + days + " days");
        }
        Reveals.Standing standing = open(interview);
        if (parts.isEmpty()) {
            throw new IllegalTransition("Choose at least one part to show.");
        }
        if (parts.contains(SharePart.WORDS) && !agreed(interview, standing)) {
            throw new IllegalTransition("Your interviewer has not agreed that their words are shown to others.");
        }
        shares.lock(interview);
        Instant now = now();
        if (shares.about(interview, now) >= MOST) {
            throw new IllegalTransition("Ten links to this debrief are about. Take one back first.");
        }
        Share share = new Share(ShareId.random(), parts, now, now.plus(Duration.ofDays(days)), null, null);
        String secret = Secret.random();
        shares.insert(share, interview, secret);
        return new NewShare(share, secret);
    }

    /// Takes a link back; whoever opens it from now on finds nothing.
    ///
    /// @throws NotFound when this debrief has no such link, or it was taken back before
    @Transactional
    public void revoke(InterviewId interview, ShareId share) {
        if (!shares.revoke(share, interviews.find(interview).id(), now())) {
            throw new NotFound("There is no such link.");
        }
    }

    private Reveals.Standing open(InterviewId id) {
        InterviewRecord own = interviews.findEnded(id);
        return Optional.of(reveals.of(own.id()))
                .filter(Reveals.Standing::isOpenToCandidate)
                .orElseThrow(() -> new IllegalTransition("There is nothing to share before the debrief is open."));
    }

    private static boolean theirsIsOpen(Reveals.Standing standing) {
        return standing.reveal().isOpen()
                && standing.other().flatMap(Reveals.Interviewer::in).isPresent();
    }

    private boolean agreed(InterviewId interview, Reveals.Standing standing) {
        return theirsIsOpen(standing)
                && standing.other()
                        .filter(other -> shares.agreed(interview, other.seat()))
                        .isPresent();
    }

    /// To the millisecond, which both databases keep.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
