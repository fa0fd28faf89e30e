package dev.mockroom.accounts.calendar;

import dev.mockroom.accounts.CalendarEntries;
import dev.mockroom.accounts.CalendarEntry;
import dev.mockroom.shared.Network;
import dev.mockroom.shared.Secret;
import dev.mockroom.shared.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Reads a calendar for whoever has its address: calendars sign in nowhere and keep no cookie.
@Service
@PreAuthorize("permitAll()")
public class CalendarFeed {

    private static final int READS = 60;
    private static final int MISSES = 30;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final FeedStore feeds;
    private final List<CalendarEntries> features;
    private final Clock clock;
    private final Turns reads;
    private final Turns misses;

    CalendarFeed(FeedStore feeds, List<CalendarEntries> features, Clock clock) {
        this.feeds = feeds;
        this.features = List.copyOf(features);
        this.clock = clock;
        this.reads = new Turns(READS, WINDOW);
        this.misses = new Turns(MISSES, WINDOW);
    }

    /// What somebody finds at an address.
    public sealed interface Answer {

        /// A calendar.
        record Found(String ics) implements Answer {}

        /// Nothing: never made, replaced or switched off.
        record Nothing() implements Answer {}

        /// Asked too often; nothing was looked up.
        record TooOften(Duration after) implements Answer {}
    }

    /// Reads the calendar.
    ///
    /// @param secret  the secret in the address
    /// @param address where the request comes from
    /// @param words   finds the words of an entry
    /// @param base    where the application is, with a slash at its end
    public Answer read(String secret, String address, Words words, String base) {
        Instant now = clock.instant();
        String network = Network.of(address);
        if (misses.spent(network, now)) {
            return new Answer.TooOften(WINDOW);
        }
        if (!reads.take(Secret.hash(secret), now)) {
            return new Answer.TooOften(WINDOW);
        }
        Optional<FeedStore.Owner> owner = feeds.owner(secret);
        if (owner.isEmpty()) {
            misses.take(network, now);
            return new Answer.Nothing();
        }
        FeedStore.Owner reader = owner.get();
        List<CalendarEntry> entries = features.stream()
                .flatMap(feature -> feature.of(reader.person(), reader.zone()).stream())
                .toList();
        feeds.wasRead(reader.person(), now);
        return new Answer.Found(new Ics(words, base, now).write(entries));
    }
}
