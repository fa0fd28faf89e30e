package dev.mockroom.interviews.queue;

import dev.mockroom.interviews.queue.QueueStore.Match;
import dev.mockroom.interviews.queue.QueueStore.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes out of the queue who is gone, ends matches that nobody came to, and matches who fits: every few seconds, and
/// whenever somebody enters or leaves.
///
/// On several nodes each does the same; one row is locked first, so that nobody is matched twice.
@Component
class QueueKeeping {

    /// A browser that has not been heard of for so long is gone; one in the background speaks once a minute.
    static final Duration GONE = Duration.ofSeconds(90);

    /// How long two who are matched have to say that they are here.
    static final Duration TO_COME = Duration.ofSeconds(60);

    /// How much longer the room may take to open once both are here.
    private static final Duration TO_OPEN = Duration.ofSeconds(30);

    private static final Duration NOT_AGAIN = Duration.ofDays(1);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final QueueStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QueueKeeping(
            QueueStore store, PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void tick() {
        if (store.somebodyWaits()) {
            transaction.executeWithoutResult(status -> keep());
        }
    }

    /// All of it, in the transaction that is running.
    void keep() {
        store.lock();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.open().forEach(match -> endUnlessTheyCome(match, now));
        for (Place place : store.waiting()) {
            if (now.isAfter(place.keptUntil())) {
                store.delete(place.waiter().person());
                events.publishEvent(new QueueChanged(place.waiter().person()));
            }
        }
        List<Waiter> ready = store.waiting().stream()
                .map(Place::waiter)
                .filter(waiter -> !waiter.since().isAfter(now))
                .toList();
        for (Pairing.Pair pair : Pairing.pairs(ready, store.met(now.minus(NOT_AGAIN)), now)) {
            store.insert(MatchId.random(), pair, now);
            events.publishEvent(new QueueChanged(pair.first().person()));
            events.publishEvent(new QueueChanged(pair.second().person()));
        }
        store.forgetMatches(now.minus(REMEMBERED));
    }

    private void endUnlessTheyCome(Match match, Instant now) {
        List<Place> both = store.places(match.id());
        boolean allHere = both.size() == 2 && both.stream().allMatch(Place::here);
        Instant until = match.matched().plus(allHere ? TO_COME.plus(TO_OPEN) : TO_COME);
        if (both.size() == 2 && now.isBefore(until)) {
            return;
        }
        end(
                match,
                allHere
                        ? both.stream()
                                .filter(place -> !match.isFirst(place.waiter().person()))
                                .toList()
                        : both,
                both,
                now);
    }

    /// Who came waits on, before others; who did not is out.
    ///
    /// @param mayStay of whom those wait on who have come
    private void end(Match match, List<Place> mayStay, List<Place> all, Instant now) {
        store.lapse(match.id(), now);
        // Where one has left, the other need not have said yet that they are here.
        boolean left = all.size() < 2 && now.isBefore(match.matched().plus(TO_COME));
        for (Place place : all) {
            if (mayStay.contains(place) && (place.here() || left)) {
                store.stay(place.waiter().person());
            } else {
                store.delete(place.waiter().person());
            }
            events.publishEvent(new QueueChanged(place.waiter().person()));
        }
    }
}
