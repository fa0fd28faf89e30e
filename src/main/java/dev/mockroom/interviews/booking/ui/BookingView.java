package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.booking.BookingPage;
import dev.mockroom.interviews.booking.Bookings;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.SeatCookie;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.Icon;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.SiteAddress;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the two of an interview agree on a time: proposed, accepted, moved, cancelled, each in their own zone.
@Route(value = InterviewNavigation.BOOKING, autoLayout = false)
@StyleSheet("styles/interviews.css")
@StyleSheet("styles/booking.css")
@AnonymousAllowed
class BookingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Bookings bookings;
    private final transient HandOvers handOvers;
    private final transient BookingFollowers followers;
    private final Header top = new Header();
    private final BookingHead head = new BookingHead();
    private final Div trouble = new Div();
    private final Div content = new Div();
    private SeatPass pass = SeatPass.of(new InterviewId(new UUID(0, 0)));
    private @Nullable BookingDesk desk;
    private @Nullable BookingPage shown;
    private @Nullable Registration following;

    BookingView(Bookings bookings, HandOvers handOvers, BookingFollowers followers) {
        this.bookings = bookings;
        this.handOvers = handOvers;
        this.followers = followers;
        addClassName("booking");
        content.addClassName("stack");
        Main main = new Main(head, trouble, content);
        main.addClassName("stack");
        add(top, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unfollow();
        InterviewId interview = InterviewNavigation.interview(event);
        pass = SeatCookie.pass(interview);
        ZoneId zone = ViewerZone.of(event.getUI());
        BookingDesk own = new BookingDesk(
                bookings, handOvers, pass, zone, new TimeWords(zone, getLocale()), SiteAddress.here(), this::step);
        desk = own;
        shown = null;
        // Before it reads: what changes in between is then read twice rather than never.
        following = followers.follow(interview, event.getUI(), this::read);
        BookingPage page;
        try {
            page = own.page();
        } catch (NotFound none) {
            unfollow();
            throw none;
        }
        top.removeAll();
        if (!page.guest()) {
            Anchor today = new Anchor("today", "");
            today.add(new Icon("back"), new Span(getTranslation("booking.today")));
            today.addClassNames("button", "plain");
            top.add(today);
        }
        show(page, own);
    }

    private void unfollow() {
        Registration registration = following;
        following = null;
        if (registration != null) {
            registration.remove();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow();
    }

    private void read() {
        BookingDesk own = desk;
        if (own == null) {
            return;
        }
        try {
            show(own.page(), own);
        } catch (NotFound gone) {
            unfollow();
            shown = null;
            head.showGone();
            content.removeAll();
        }
    }

    private void show(BookingPage page, BookingDesk own) {
        if (page.equals(shown)) {
            return; // what somebody is writing here stays open
        }
        shown = page;
        content.removeAll();
        head.show(page, own.words());
        if (!page.said().isEmpty() && !page.saidByMe()) {
            Paragraph said = new Paragraph(getTranslation("booking.said", OtherSide.of(this, page), page.said()));
            said.addClassName("quote");
            content.add(said);
        }
        content.add(stage(page, own));
    }

    private Component stage(BookingPage page, BookingDesk own) {
        return switch (page.stage()) {
            case NEW -> own.form();
            case PROPOSED -> new ProposedStage(page, own);
            case BOOKED -> new BookedStage(page, own);
            case MISSED -> missed(own);
            case CANCELLED -> new CancelledStage(page, own);
            case BEGUN -> new RoomLink(page, own, "do");
        };
    }

    private Component missed(BookingDesk own) {
        Div stage =
                new Div(new Paragraph(getTranslation("booking.missed.text")), new Fold("booking.again", own.form()));
        stage.addClassName("stack");
        return stage;
    }

    private void step(SerializableRunnable step) {
        trouble.removeAll();
        BookingPage before = shown;
        try {
            step.run();
            pass.key().ifPresent(key -> SeatCookie.give(pass.interview(), key));
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
        } catch (NotFound gone) {
            // Reading says so again.
        }
        read();
        if (!Objects.equals(before, shown)) {
            head.takeFocus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("booking.page");
    }
}
