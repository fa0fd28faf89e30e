package dev.mockroom.interviews;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.shared.Misses;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Secret;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves a guest's seat to another device by a short code; with an account one signs in there instead.
///
/// The code is kept as a hash, is good once and for [#LIFETIME], and takes the seat along: the device before it
/// loses it. Fifty random bits for ten minutes are more than anybody can try, and few may be tried.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class MovingSeats {

    /// How long a code waits for the other device.
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /// Without those that are taken for one another.
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 10;

    // Not injected: nothing may ever make a secret repeatable.
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LiveSeats seats;
    private final AttemptAccess access;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Misses misses = new Misses();

    MovingSeats(
            LiveSeats seats,
            AttemptAccess access,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seats = seats;
        this.access = access;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /// Makes a code for the guest who sits here; the one before is good for nothing any more.
    ///
    /// @throws NotFound when no guest interviews from here
    @Transactional
    public String code(SeatPass pass) {
        Seated seated = access.seated(pass.interview(), currentPerson.find().map(Person::id), pass.key())
                .filter(seat -> seat.account().isEmpty() && seat.role() == SeatRole.INTERVIEWER)
                .orElseThrow(() -> new NotFound("There is no such seat."));
        StringBuilder code = new StringBuilder();
        for (int letter = 0; letter < LENGTH; letter++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        seats.keepCode(seated.seat(), code.toString(), now().plus(LIFETIME));
        return code.insert(LENGTH / 2, '-').toString();
    }

    /// Takes the seat of this code along; the code is used up.
    ///
    /// @param typed   as somebody types it: small letters, gaps and dashes do not matter
    /// @param address where the request comes from
    @Transactional
    public MoveOutcome move(String typed, String address) {
        Instant now = now();
        if (misses.tooMany(address, now)) {
            return new MoveOutcome.TooOften();
        }
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        Optional<LiveSeats.Coded> coded = seats.coded(code, now);
        if (coded.isEmpty()) {
            misses.add(address, now);
            return new MoveOutcome.Wrong();
        }
        SeatId seat = coded.get().seat();
        SeatKey key = new SeatKey(Secret.random());
        seats.forgetCode(seat);
        seats.rekey(seat, key, now.plus(Joining.KEPT));
        events.publishEvent(new SeatLeft(seat));
        return new MoveOutcome.Moved(coded.get().interview(), key);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
