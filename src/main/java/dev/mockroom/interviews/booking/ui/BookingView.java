package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
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
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.booking.BookingPage;
import dev.mockroom.interviews.booking.BookingPage.Slot;
import dev.mockroom.interviews.booking.Bookings;
import dev.mockroom.interviews.ui.FreshSeatLink;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.SeatCookie;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.Draft;
import dev.mockroom.shared.ui.Icon;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.SiteAddress;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the two of an interview agree on a time: proposed, accepted, moved, cancelled, each in their own zone.
@Route(value = InterviewNavigation.BOOKING, autoLayout = false)
@StyleSheet("styles/interviews.css")
@StyleSheet("styles/booking.css")
@AnonymousAllowed
class BookingView extends Div implements BeforeEnterObserver, HasDynamicTitle, TimesForm.Asks {

    private static final int LONGEST_WORDS = 280;

    private final transient Bookings bookings;
    private final transient HandOvers handOvers;
    private final transient BookingFollowers followers;
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div trouble = new Div();
    private final Div content = new Div();
    private final Div link = new Div();
    private SeatPass pass = SeatPass.of(new InterviewId(new UUID(0, 0)));
    private ZoneId zone = ZoneOffset.UTC;
    private String base = "";
    private TimeWords words = new TimeWords(ZoneOffset.UTC, getLocale());
    private @Nullable TimesForm form;
    private @Nullable Registration following;

    BookingView(Bookings bookings, HandOvers handOvers, BookingFollowers followers) {
        this.bookings = bookings;
        this.handOvers = handOvers;
        this.followers = followers;
        addClassName("booking");
        lead.addClassName("quiet");
        content.addClassName("stack");
        Header top = new Header();
        Main main = new Main(title, lead, trouble, content);
        main.addClassName("stack");
        add(top, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unfollow();
        InterviewId interview = InterviewNavigation.interview(event);
        pass = SeatCookie.pass(interview);
        zone = ViewerZone.of(event.getUI());
        words = new TimeWords(zone, getLocale());
        base = SiteAddress.here();
        form = null;
        // Before it reads: what changes in between is then read twice rather than never.
        following = followers.follow(interview, event.getUI(), this::read);
        BookingPage page;
        try {
            page = bookings.page(pass);
        } catch (NotFound none) {
            unfollow();
            throw none;
        }
        Component top = getChildren().findFirst().orElseThrow();
        top.getElement().removeAllChildren();
        if (!page.guest()) {
            Anchor today = new Anchor("today", "");
            today.add(new Icon("back"), new Span(getTranslation("booking.today")));
            today.addClassNames("button", "plain");
            top.getElement().appendChild(today.getElement());
        }
        show(page);
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
        try {
            show(bookings.page(pass));
        } catch (NotFound gone) {
            unfollow();
            title.setText(getTranslation("booking.gone"));
            lead.setText(getTranslation("booking.gone.text"));
            content.removeAll();
        }
    }

    private void show(BookingPage page) {
        content.removeAll();
        title.setText(title(page));
        lead.setText(getTranslation(
                "booking.lead",
                page.minutes(),
                page.companyName().isEmpty() ? getTranslation("interviews.any") : page.companyName(),
                getTranslation("interviews.level." + page.seniority().name())));
        if (!page.said().isEmpty() && !page.saidByMe()) {
            Paragraph said = new Paragraph(getTranslation("booking.said", other(page), page.said()));
            said.addClassName("quote");
            content.add(said);
        }
        switch (page.stage()) {
            case NEW -> showForm();
            case PROPOSED -> showProposed(page);
            case BOOKED -> showBooked(page);
            case MISSED -> {
                content.add(new Paragraph(getTranslation("booking.missed.text")));
                again();
            }
            case CANCELLED -> showCancelled(page);
            case BEGUN -> content.add(roomLink(page, "do"));
        }
    }

    private String title(BookingPage page) {
        return switch (page.stage()) {
            case NEW -> getTranslation("booking.title.new");
            case PROPOSED ->
                page.mine()
                        ? getTranslation("booking.title.waits")
                        : getTranslation(
                                "booking.title.asked", other(page), page.open().size());
            case BOOKED -> words.at(page.agreed().orElseThrow().time().from());
            case MISSED -> getTranslation("booking.title.missed");
            case CANCELLED ->
                page.cancelledByMe()
                        ? getTranslation("booking.title.cancelled.me")
                        : getTranslation("booking.title.cancelled", other(page));
            case BEGUN -> getTranslation("booking.title.begun");
        };
    }

    private String other(BookingPage page) {
        return page.counterpart().filter(name -> !name.isEmpty()).orElseGet(() -> getTranslation("booking.somebody"));
    }

    private void showProposed(BookingPage page) {
        content.add(new ZoneLine(words));
        content.add(new TimeList(page.open(), words, accepting(page)));
        if (page.mine()) {
            if (page.role() == SeatRole.CANDIDATE && page.counterpart().isEmpty()) {
                showLink();
            }
            content.add(other("booking.change"), cancelling("booking.withdraw"));
        } else {
            content.add(other("booking.none.suits"), cancelling("booking.cancel"));
        }
    }

    private @Nullable SerializableConsumer<Instant> accepting(BookingPage page) {
        return page.mine() ? null : time -> step(() -> bookings.accept(pass, time));
    }

    /// A link that whoever proposed can send; shown once, like every secret.
    private void showLink() {
        Section section = new Section(new H2(getTranslation("booking.link")));
        section.addClassNames("section", "stack");
        if (link.getComponentCount() == 0) {
            section.add(new Paragraph(getTranslation("booking.link.text")));
        }
        NativeButton make = new NativeButton(
                getTranslation(link.getComponentCount() == 0 ? "booking.link.make" : "booking.link.another"),
                click -> step(this::makeLink));
        make.addClassName(link.getComponentCount() == 0 ? "do" : "button");
        section.add(link, make);
        content.add(section);
    }

    private void makeLink() {
        String secret = handOvers.invite(pass.interview()).secret();
        link.removeAll();
        link.add(new FreshSeatLink(InterviewNavigation.book(secret)));
    }

    private void showBooked(BookingPage page) {
        Slot agreed = page.agreed().orElseThrow();
        Paragraph when = new Paragraph(getTranslation("booking.with", words.hours(agreed.time()), other(page)));
        content.add(when, new ZoneLine(words));
        if (agreed.clashes()) {
            content.add(Notice.info(getTranslation("booking.clash")));
        }
        if (page.late()) {
            NativeButton missed =
                    new NativeButton(getTranslation("booking.late.do"), click -> step(() -> bookings.missed(pass)));
            missed.addClassName("button");
            content.add(Notice.info(getTranslation("booking.late", other(page))), missed);
        } else if (page.soon()) {
            content.add(Notice.info(getTranslation("booking.soon")));
        }
        Anchor room = roomLink(page, page.soon() ? "do" : "button");
        CalendarLink file = new CalendarLink(bookings, pass, base, getTranslation("booking.file"));
        file.addClassName(page.soon() ? "button" : "do");
        Div steps = page.soon() ? new Div(room, file) : new Div(file, room);
        steps.addClassNames("row", "wrap");
        content.add(steps);
        if (page.guest()) {
            Paragraph keep = new Paragraph(getTranslation("booking.guest"));
            keep.addClassNames("small", "quiet");
            content.add(keep);
        }
        if (!page.open().isEmpty()) {
            content.add(moving(page, agreed));
        } else {
            content.add(other("booking.move"));
        }
        content.add(cancelling("booking.cancel"));
    }

    private Component moving(BookingPage page, Slot agreed) {
        NativeButton keep = new NativeButton(
                getTranslation("booking.keep", words.at(agreed.time().from())),
                click -> step(() -> bookings.keep(pass)));
        keep.addClassName("button");
        Section section = new Section(
                new H2(
                        page.mine()
                                ? getTranslation("booking.moving.mine", other(page))
                                : getTranslation("booking.moving", other(page))),
                new TimeList(page.open(), words, accepting(page)),
                keep);
        section.addClassNames("section", "stack");
        if (!page.mine()) {
            section.add(other("booking.none.suits"));
        }
        return section;
    }

    private Anchor roomLink(BookingPage page, String look) {
        Anchor room = new Anchor(
                page.role() == SeatRole.CANDIDATE
                        ? InterviewNavigation.room(pass.interview())
                        : InterviewNavigation.interviewer(pass.interview()),
                getTranslation("booking.room"));
        room.addClassName(look);
        return room;
    }

    private void showCancelled(BookingPage page) {
        page.agreed().ifPresent(agreed -> {
            content.add(new Paragraph(getTranslation("booking.was", words.span(agreed.time()))));
            CalendarLink file = new CalendarLink(bookings, pass, base, getTranslation("booking.file.cancelled"));
            file.addClassName("button");
            content.add(new Div(file));
        });
        again();
    }

    private void again() {
        content.add(other("booking.again"));
    }

    private void showForm() {
        TimesForm shown = form;
        if (shown == null) {
            shown = new TimesForm(zone, words, draft("times"), this);
            form = shown;
        }
        content.add(shown);
    }

    /// The form, folded behind a word.
    private Component other(String key) {
        TimesForm shown = form;
        if (shown == null) {
            shown = new TimesForm(zone, words, draft("times"), this);
            form = shown;
        }
        Div inside = new Div(shown);
        inside.addClassName("inside");
        NativeDetails fold = new NativeDetails(new Span(getTranslation(key)));
        fold.addClassName("fold");
        fold.setContent(inside);
        return fold;
    }

    private Component cancelling(String key) {
        TextField sentence = new TextField(getTranslation("booking.cancel.words"));
        sentence.setMaxLength(LONGEST_WORDS);
        sentence.setWidthFull();
        sentence.setValueChangeMode(ValueChangeMode.LAZY);
        Draft draft = draft("cancel");
        draft.restore(kept -> {
            if (sentence.isEmpty()) {
                sentence.setValue(kept);
            }
        });
        sentence.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draft.keep(change.getValue());
            }
        });
        NativeButton cancel = new NativeButton(
                getTranslation("booking.cancel.do"),
                click -> step(() -> {
                    bookings.cancel(pass, sentence.getValue());
                    draft.forget();
                }));
        cancel.addClassName("button");
        Div inside = new Div(sentence, cancel);
        inside.addClassNames("inside", "stack");
        NativeDetails fold = new NativeDetails(new Span(getTranslation(key)));
        fold.addClassName("fold");
        fold.setContent(inside);
        return fold;
    }

    private Draft draft(String what) {
        return new Draft("booking-" + what + "-" + pass.interview().value());
    }

    @Override
    public boolean clashes(Instant time) {
        return bookings.clashes(pass, time);
    }

    @Override
    public void propose(List<Instant> times, String sentence) {
        step(() -> {
            bookings.propose(pass, times, sentence);
            draft("times").forget();
            form = null;
        });
    }

    private void step(SerializableRunnable step) {
        trouble.removeAll();
        try {
            step.run();
            pass.key().ifPresent(key -> SeatCookie.give(pass.interview(), key));
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
        } catch (NotFound gone) {
            // Reading says so again.
        }
        read();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("booking.page");
    }
}
