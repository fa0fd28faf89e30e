package dev.mockroom.interviews.booking;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.calendar.CalendarFile;
import dev.mockroom.interviews.AttemptAccess;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Joining;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.Seated;
import dev.mockroom.interviews.booking.BookingPage.Slot;
import dev.mockroom.interviews.booking.BookingStore.About;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Agreeing on a time from the two seats of an interview.
///
/// A guest has no account, so it is open to everybody: every method throws [NotFound] to whoever sits neither in the
/// candidate's nor in the interviewer's seat.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class Bookings {

    private final BookingStore bookings;
    private final AttemptAccess access;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bookings(
            BookingStore bookings,
            AttemptAccess access,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bookings = bookings;
        this.access = access;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /// What there is to know from this seat.
    public BookingPage page(SeatPass pass) {
        Seated seated = seated(pass);
        return page(seated, about(pass.interview()), booking(pass.interview()));
    }

    private BookingPage page(Seated seated, About about, Booking booking) {
        Instant now = now();
        boolean candidate = seated.role() == SeatRole.CANDIDATE;
        List<BookedTime> others = others(seated.account(), booking.id());
        Instant starts = booking.starts();
        BookingStage stage = booking.stage(about.minutes(), about.phase() != Phase.WAITING, now);
        return new BookingPage(
                about.interview(),
                seated.role(),
                seated.account().isEmpty(),
                candidate ? about.interviewer() : about.candidate(),
                about.companyName(),
                about.seniority(),
                about.minutes(),
                stage,
                starts == null ? null : slot(starts, about.minutes(), others, now),
                booking.open().stream()
                        .map(time -> slot(time, about.minutes(), others, now))
                        .toList(),
                booking.proposer() == seated.role(),
                booking.said(),
                booking.saidBy() == seated.role(),
                booking.cancelledBy() == seated.role(),
                stage == BookingStage.BOOKED && booking.soon(now),
                stage == BookingStage.BOOKED && booking.late(now),
                starts != null && (stage == BookingStage.BOOKED || stage == BookingStage.CANCELLED));
    }

    static Slot slot(Instant starts, int minutes, List<BookedTime> others, Instant now) {
        BookedTime time = new BookedTime(starts, starts.plus(Duration.ofMinutes(minutes)));
        return new Slot(time, !starts.isAfter(now), others.stream().anyMatch(time::overlaps));
    }

    private List<BookedTime> others(Optional<AccountId> account, BookingId without) {
        Instant now = now();
        return account.map(person -> bookings.upcoming(person, now.minus(MyBookings.LOOKS_BACK), now).stream()).stream()
                .flatMap(all -> all)
                .filter(other -> !other.id().equals(without))
                .flatMap(other -> other.time().stream())
                .toList();
    }

    /// Whether whoever looks has another booking while this one would be.
    public boolean clashes(SeatPass pass, Instant starts) {
        Seated seated = seated(pass);
        About about = about(pass.interview());
        return slot(
                        starts,
                        about.minutes(),
                        others(seated.account(), booking(pass.interview()).id()),
                        now())
                .clashes();
    }

    /// Proposes one to three times to the other side, in place of those that are open.
    ///
    /// @param words a sentence with it; may be empty
    /// @throws IllegalTransition when they cannot be proposed, or the interview has begun
    @Transactional
    public void propose(SeatPass pass, List<Instant> times, String words) {
        change(pass, (booking, seated) -> booking.propose(seated.role(), times, words, now()));
    }

    /// Agrees on a time that the other side proposes.
    ///
    /// @throws IllegalTransition when it is not to be had any more
    @Transactional
    public void accept(SeatPass pass, Instant time) {
        change(pass, (booking, seated) -> booking.accept(seated.role(), time, now()));
    }

    /// Leaves it at the time that is agreed.
    ///
    /// @throws IllegalTransition when none is
    @Transactional
    public void keep(SeatPass pass) {
        change(pass, (booking, seated) -> booking.keep(seated.role(), now()));
    }

    /// Calls it off.
    ///
    /// @param words a sentence to the other side; may be empty
    @Transactional
    public void cancel(SeatPass pass, String words) {
        change(pass, (booking, seated) -> booking.cancel(seated.role(), words, now()));
    }

    /// Says that it did not come about.
    ///
    /// @throws IllegalTransition when it is not ten minutes past the time yet
    @Transactional
    public void missed(SeatPass pass) {
        change(pass, (booking, seated) -> booking.miss(now()));
    }

    private void change(SeatPass pass, BiConsumer<Booking, Seated> transition) {
        Seated seated = seated(pass);
        bookings.lock(pass.interview());
        if (about(pass.interview()).phase() != Phase.WAITING) {
            throw new IllegalTransition("The interview has begun, so its time stands.");
        }
        Booking booking = booking(pass.interview());
        transition.accept(booking, seated);
        bookings.save(booking);
        if (seated.account().isEmpty()) {
            bookings.keepKey(seated.seat(), now().plus(Joining.KEPT));
        }
        events.publishEvent(new BookingChanged(pass.interview()));
    }

    /// The file for calendars: the event as it is agreed, or that it is cancelled. A calendar that has read one before
    /// knows it by its name and takes the later word.
    ///
    /// @param base  where the application is, with a slash at its end
    /// @param path  where in it the interview is for each side
    /// @param words finds the words of a key
    /// @throws NotFound when there is nothing to tell
    public String file(
            SeatPass pass,
            String base,
            BiFunction<InterviewId, SeatRole, String> path,
            BiFunction<String, List<String>, String> words) {
        Seated seated = seated(pass);
        BookingPage page = page(pass);
        Slot agreed = page.agreed()
                .filter(slot -> page.file())
                .orElseThrow(() -> new NotFound("There is nothing for a calendar."));
        Booking booking = booking(pass.interview());
        String company = page.companyName();
        String link = base + path.apply(pass.interview(), seated.role());
        return CalendarFile.write(
                new CalendarFile.Event(
                        calendarId(booking.id()),
                        booking.revision(),
                        agreed.time().from(),
                        agreed.time().to(),
                        words.apply(
                                seated.role() == SeatRole.CANDIDATE
                                        ? "booking.file.candidate"
                                        : "booking.file.interviewer",
                                List.of(
                                        page.counterpart().orElse(""),
                                        company.isEmpty() ? words.apply("interviews.any", List.of()) : company)),
                        words.apply("booking.file.about", List.of(link)),
                        link,
                        base,
                        page.stage() == BookingStage.CANCELLED),
                clock.instant());
    }

    /// What calendars call this event, in a file and in a feed alike.
    static String calendarId(BookingId booking) {
        return "booking-" + booking.value();
    }

    private Booking booking(InterviewId interview) {
        return bookings.find(interview).orElseGet(() -> Booking.fresh(interview));
    }

    private About about(InterviewId interview) {
        return bookings.about(interview).orElseThrow(Bookings::none);
    }

    private Seated seated(SeatPass pass) {
        @Nullable
        Seated found = access.seated(pass.interview(), currentPerson.find().map(Person::id), pass.key())
                .orElse(null);
        if (found == null || found.role() == SeatRole.OBSERVER) {
            throw none();
        }
        return found;
    }

    private static NotFound none() {
        return new NotFound("There is no such interview.");
    }

    /// To the millisecond, which both databases keep.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
