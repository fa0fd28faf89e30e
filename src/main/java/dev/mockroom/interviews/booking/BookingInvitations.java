package dev.mockroom.interviews.booking;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Invitation;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.Joining;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.shared.IllegalTransition;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets whoever holds a link to the interviewer's seat choose one of the times proposed with it, signed in or as a
/// guest.
///
/// The secret is all the permission there is, hence open to everybody. Looking at a link changes nothing.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class BookingInvitations {

    private final BookingStore store;
    private final Bookings bookings;
    private final Joining joining;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    BookingInvitations(
            BookingStore store, Bookings bookings, Joining joining, CurrentPerson currentPerson, Clock clock) {
        this.store = store;
        this.bookings = bookings;
        this.joining = joining;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// What this link leads to.
    ///
    /// @param address where the request comes from
    public BookingInvitation look(String secret, String address) {
        return switch (joining.look(secret, address)) {
            case Invitation.Open about -> look(secret, about);
            case Invitation.Gone gone -> new BookingInvitation.Gone();
            case Invitation.TooOften often -> new BookingInvitation.TooOften();
        };
    }

    private BookingInvitation look(String secret, Invitation.Open about) {
        Instant now = clock.instant();
        Optional<InterviewId> interview = store.behind(secret, now);
        Optional<Booking> booking = interview.flatMap(store::find).filter(found -> found.proposer() != null);
        if (booking.isEmpty()) {
            return new BookingInvitation.NoTimes();
        }
        List<BookedTime> others = currentPerson
                .find()
                .map(Person::id)
                .map(person -> store.upcoming(person, now.minus(MyBookings.LOOKS_BACK), now).stream()
                        .flatMap(other -> other.time().stream())
                        .toList())
                .orElse(List.of());
        int minutes = interview.flatMap(store::about).orElseThrow().minutes();
        return new BookingInvitation.Open(
                about,
                booking.get().open().stream()
                        .map(time -> Bookings.slot(time, minutes, others, now))
                        .toList(),
                booking.get().said());
    }

    /// Takes the interviewer's seat, uses the link up, and agrees on this time.
    ///
    /// @param guestName what a guest wants to be called; not looked at when somebody is signed in
    /// @throws IllegalTransition when the time is not to be had any more; the link is not used up then
    @Transactional
    public JoinOutcome accept(String secret, String guestName, Instant time) {
        JoinOutcome outcome = joining.join(secret, guestName);
        if (outcome instanceof JoinOutcome.Joined joined) {
            bookings.accept(new SeatPass(joined.interview(), joined.key().orElse(null)), time);
        }
        return outcome;
    }
}
