package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.interviews.Invitation;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.Joining;
import dev.mockroom.interviews.booking.BookingInvitation;
import dev.mockroom.interviews.booking.BookingInvitations;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.JoinName;
import dev.mockroom.interviews.ui.SeatCookie;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.ui.Caller;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.Instant;

/// Where a link with proposed times leads: the times in one's own zone, and a button for each.
@Route(value = InterviewNavigation.BOOK, autoLayout = false)
@StyleSheet("styles/interviews.css")
@StyleSheet("styles/booking.css")
@AnonymousAllowed
class ChooseTimeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BookingInvitations invitations;
    private final transient Joining joining;
    private final transient CurrentPerson currentPerson;
    private final Main main = new Main();
    private final Div trouble = new Div();
    private final JoinName name = new JoinName("interviews.join.name.help");
    private String secret = "";

    ChooseTimeView(BookingInvitations invitations, Joining joining, CurrentPerson currentPerson) {
        this.invitations = invitations;
        this.joining = joining;
        this.currentPerson = currentPerson;
        addClassName("booking");
        main.addClassName("stack");
        add(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        BookingInvitation invitation = look();
        if (invitation instanceof BookingInvitation.NoTimes) {
            event.forwardTo(InterviewNavigation.join(secret));
            return;
        }
        show(invitation);
    }

    private BookingInvitation look() {
        return invitations.look(secret, Caller.address());
    }

    private void show(BookingInvitation invitation) {
        main.removeAll();
        if (invitation instanceof BookingInvitation.Open open) {
            showOpen(open);
            return;
        }
        if (invitation instanceof BookingInvitation.TooOften) {
            main.add(new H1(getTranslation("interviews.often")), quiet(getTranslation("interviews.often.text")));
            return;
        }
        Anchor home = new Anchor("", getTranslation("interviews.join.home"));
        home.addClassName("button");
        main.add(
                new H1(getTranslation("interviews.join.gone")),
                quiet(getTranslation("interviews.join.gone.text")),
                home);
    }

    private void showOpen(BookingInvitation.Open open) {
        Invitation.Open about = open.about();
        main.add(
                new H1(getTranslation("booking.choose.asks", about.candidate())),
                quiet(getTranslation(
                        "booking.choose.what",
                        about.questions(),
                        about.minutes(),
                        about.companyName().isEmpty() ? getTranslation("interviews.any") : about.companyName(),
                        getTranslation("interviews.level." + about.seniority().name()))));
        if (!open.said().isEmpty()) {
            Paragraph said = new Paragraph(getTranslation("booking.said", about.candidate(), open.said()));
            said.addClassName("quote");
            main.add(said);
        }
        TimeWords words = new TimeWords(ViewerZone.of(UI.getCurrent()), getLocale());
        if (about.own()) {
            main.add(
                    Notice.info(getTranslation("interviews.join.own")),
                    new ZoneLine(words),
                    new TimeList(open.times(), words, null));
            return;
        }
        main.add(name.unless(currentPerson.find()));
        NativeButton others = new NativeButton(getTranslation("booking.choose.none"), click -> proposeOthers());
        others.addClassName("button");
        Paragraph what = quiet(getTranslation("booking.choose.after"));
        what.addClassName("small");
        main.add(trouble, new ZoneLine(words), new TimeList(open.times(), words, this::accept), others, what);
    }

    private void accept(Instant time) {
        trouble.removeAll();
        try {
            follow(invitations.accept(secret, name.getValue(), time));
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
        }
    }

    private void proposeOthers() {
        follow(joining.join(secret, name.getValue()));
    }

    private void follow(JoinOutcome outcome) {
        switch (outcome) {
            case JoinOutcome.Joined joined -> {
                joined.key().ifPresent(key -> SeatCookie.give(joined.interview(), key));
                UI.getCurrent().getPage().setLocation(InterviewNavigation.booking(joined.interview()));
            }
            case JoinOutcome.NameMissing missing -> name.again();
            case JoinOutcome.Own own -> show(look());
            case JoinOutcome.Gone gone -> show(look());
        }
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("booking.choose.page");
    }
}
