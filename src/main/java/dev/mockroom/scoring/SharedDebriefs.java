package dev.mockroom.scoring;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.accounts.Person;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.shared.Network;
import dev.mockroom.shared.Secret;
import dev.mockroom.shared.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows what a link to a debrief leads to. The secret is all the permission there is, hence open to everybody.
@Service
@PreAuthorize("permitAll()")
@Transactional
public class SharedDebriefs {

    private static final int READS = 120;
    private static final int MISSES = 30;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final ShareStore shares;
    private final InterviewRecords interviews;
    private final Reveals reveals;
    private final OpenDebriefs debriefs;
    private final PeopleRecords people;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final Turns reads = new Turns(READS, WINDOW);
    private final Turns misses = new Turns(MISSES, WINDOW);
    private final Turns knocks = new Turns(MISSES, WINDOW);

    SharedDebriefs(
            ShareStore shares,
            InterviewRecords interviews,
            Reveals reveals,
            OpenDebriefs debriefs,
            PeopleRecords people,
            CurrentPerson currentPerson,
            Clock clock) {
        this.shares = shares;
        this.interviews = interviews;
        this.reveals = reveals;
        this.debriefs = debriefs;
        this.people = people;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// What somebody finds at an address.
    public sealed interface Answer {

        /// Parts of a debrief.
        record Found(SharedDebrief debrief) implements Answer {}

        /// Nothing: never made, run out, or taken back; which one is not said.
        record Nothing() implements Answer {}

        /// Asked too often; nothing was looked up.
        record TooOften() implements Answer {}
    }

    /// What is behind an address, before it is shown.
    public enum Door {
        /// Parts of a debrief.
        OPEN,
        /// Nothing: never made, run out, or taken back.
        NOWHERE,
        /// Asked too often; nothing was looked up.
        TOO_OFTEN
    }

    /// Says whether a link leads somewhere, for the status that a page answers with before it is drawn. It is not
    /// opened by that; whoever guesses gets no further here than where links are opened.
    ///
    /// @param address where the request comes from
    public Door knock(String secret, String address) {
        Instant now = clock.instant();
        if (knocks.spent(address, now) || misses.spent(address, now) || reads.spent(Secret.hash(secret), now)) {
            return Door.TOO_OFTEN;
        }
        boolean open = shares.open(secret, now)
                .flatMap(found -> interviews.findWithoutReasons(found.interview()))
                .filter(interview -> reveals.of(interview.id()).isOpenToCandidate())
                .isPresent();
        if (!open) {
            knocks.take(address, now);
        }
        return open ? Door.OPEN : Door.NOWHERE;
    }

    /// Looks a link up.
    ///
    /// @param address where the request comes from
    public Answer open(String secret, String address) {
        Instant now = clock.instant();
        String network = Network.of(address);
        if (misses.spent(network, now)) {
            return new Answer.TooOften();
        }
        if (!reads.take(Secret.hash(secret), now)) {
            return new Answer.TooOften();
        }
        Optional<ShareStore.Open> open = shares.open(secret, now);
        Optional<InterviewRecord> interview = open.flatMap(found -> interviews.findWithoutReasons(found.interview()));
        if (open.isEmpty() || interview.isEmpty()) {
            misses.take(network, now);
            return new Answer.Nothing();
        }
        Reveals.Standing standing = reveals.of(interview.get().id());
        if (!standing.isOpenToCandidate()) {
            return new Answer.Nothing();
        }
        if (!isOwn(interview.get())) {
            shares.wasOpened(open.get().share().id(), now);
        }
        return new Answer.Found(shown(interview.get(), standing, open.get().share()));
    }

    private boolean isOwn(InterviewRecord interview) {
        return currentPerson
                .find()
                .map(Person::id)
                .filter(interview.candidate()::equals)
                .isPresent();
    }

    private SharedDebrief shown(InterviewRecord interview, Reveals.Standing standing, Share share) {
        Debrief debrief = debriefs.of(interview, standing);
        Set<SharePart> parts = share.parts();
        Optional<Exchange> exchange =
                debrief.exchanged().filter(both -> both.other().isPresent());
        return new SharedDebrief(
                people.names(List.of(interview.candidate())).getOrDefault(interview.candidate(), ""),
                debrief.companyName(),
                debrief.seniority(),
                debrief.minutes(),
                debrief.ended(),
                share.expires(),
                exchange.isPresent(),
                parts.contains(SharePart.SUMMARY)
                        ? SharedDebrief.Summary.of(
                                exchange.map(Exchange::highlights).orElseGet(debrief::highlights))
                        : null,
                parts.contains(SharePart.LEVELS)
                        ? new SharedDebrief.Verdicts(
                                debrief.verdict(),
                                exchange.flatMap(Exchange::other)
                                        .map(OtherCard::verdict)
                                        .orElse(null))
                        : null,
                parts.contains(SharePart.SCORE) ? debrief.whole() : null,
                questions(debrief, exchange, parts),
                parts.contains(SharePart.WORDS) ? words(interview, standing, exchange) : null);
    }

    private SharedDebrief.@Nullable Words words(
            InterviewRecord interview, Reveals.Standing standing, Optional<Exchange> exchange) {
        boolean agreed = standing.other()
                .filter(other -> shares.agreed(interview.id(), other.seat()))
                .isPresent();
        return exchange.flatMap(Exchange::other)
                .filter(theirs -> agreed)
                .map(theirs -> new SharedDebrief.Words(theirs.strength(), theirs.nextStep()))
                .orElse(null);
    }

    private static List<SharedDebrief.Question> questions(
            Debrief debrief, Optional<Exchange> exchange, Set<SharePart> parts) {
        if (!parts.contains(SharePart.TITLES)
                && !parts.contains(SharePart.LEVELS)
                && !parts.contains(SharePart.ANSWERS)) {
            return List.of();
        }
        return debrief.questions().stream()
                .map(question -> new SharedDebrief.Question(
                        question.attempt().number(),
                        parts.contains(SharePart.TITLES)
                                ? question.card().summary().title()
                                : null,
                        parts.contains(SharePart.LEVELS)
                                ? new SharedDebrief.Levels(question.blindly(), beside(question, exchange))
                                : null,
                        parts.contains(SharePart.ANSWERS) ? question.answer() : null))
                .toList();
    }

    private static Optional<Rating> beside(DebriefQuestion question, Optional<Exchange> exchange) {
        return exchange.isPresent()
                ? exchange.get().questions().stream()
                        .filter(each ->
                                each.attempt().id().equals(question.attempt().id()))
                        .findFirst()
                        .flatMap(ExchangeQuestion::other)
                : question.assessment().chosen();
    }
}
