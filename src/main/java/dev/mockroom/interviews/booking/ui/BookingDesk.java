package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.booking.BookingPage;
import dev.mockroom.interviews.booking.Bookings;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.shared.ui.Draft;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One side's way to a booking: what it reads, the steps it can take, and the form it fills in meanwhile.
final class BookingDesk implements TimesForm.Asks {

    private final transient Bookings bookings;
    private final transient HandOvers handOvers;
    private final SeatPass pass;
    private final ZoneId zone;
    private final TimeWords words;
    private final String base;
    private final Taker taker;
    private @Nullable TimesForm form;
    private @Nullable InvitePart invite;

    /// Takes a step, and shows what has become of it or why it could not be taken.
    interface Taker extends Serializable {

        void take(SerializableRunnable step);
    }

    /// @param base where the application is
    BookingDesk(
            Bookings bookings,
            HandOvers handOvers,
            SeatPass pass,
            ZoneId zone,
            TimeWords words,
            String base,
            Taker taker) {
        this.bookings = bookings;
        this.handOvers = handOvers;
        this.pass = pass;
        this.zone = zone;
        this.words = words;
        this.base = base;
        this.taker = taker;
    }

    BookingPage page() {
        return bookings.page(pass);
    }

    TimeWords words() {
        return words;
    }

    /// The form for times, the same one until they are proposed.
    TimesForm form() {
        TimesForm shown = form;
        if (shown == null) {
            shown = new TimesForm(zone, words, draft("times"), this);
            form = shown;
        }
        return shown;
    }

    /// The way to send a link, the same one as long as the page is looked at: the link is shown this once.
    InvitePart invite() {
        InvitePart shown = invite;
        if (shown == null) {
            shown = new InvitePart(this);
            invite = shown;
        }
        return shown;
    }

    /// Where a link that was just made leads to.
    void makeLink(InvitePart part) {
        taker.take(() -> part.show(
                InterviewNavigation.book(handOvers.invite(pass.interview()).secret())));
    }

    /// The times proposed, to accept where they are the other side's.
    TimeList times(BookingPage page) {
        return new TimeList(page.open(), words, page.mine() ? null : this::accept);
    }

    CalendarLink calendar(String text) {
        return new CalendarLink(bookings, pass, base, text);
    }

    /// Where this side goes for the interview itself.
    String room(BookingPage page) {
        return page.role() == SeatRole.CANDIDATE
                ? InterviewNavigation.room(pass.interview())
                : InterviewNavigation.interviewer(pass.interview());
    }

    Draft draft(String what) {
        return new Draft("booking-" + what + "-" + pass.interview().value());
    }

    @Override
    public boolean clashes(Instant time) {
        return bookings.clashes(pass, time);
    }

    @Override
    public void propose(List<Instant> times, String sentence) {
        taker.take(() -> {
            bookings.propose(pass, times, sentence);
            draft("times").forget();
            form = null;
        });
    }

    private void accept(Instant time) {
        taker.take(() -> bookings.accept(pass, time));
    }

    void keep() {
        taker.take(() -> bookings.keep(pass));
    }

    void missed() {
        taker.take(() -> bookings.missed(pass));
    }

    void cancel(String sentence) {
        taker.take(() -> {
            bookings.cancel(pass, sentence);
            draft("cancel").forget();
        });
    }
}
