package dev.mockroom.interviews.booking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.booking.BookingChanged;
import dev.mockroom.interviews.booking.BookingPage;
import dev.mockroom.interviews.booking.BookingStage;
import dev.mockroom.interviews.booking.Bookings;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.ui.Zones;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class BookingViewTest extends SpringBrowserlessTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bookings bookings;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person rahel;
    private Person ines;
    private InterviewRecord interview;
    private SeatPass pass;
    private ZonedDateTime evening;

    @BeforeEach
    void signIn() {
        ines = SignedIn.resident(jdbc, Role.CANDIDATE);
        rahel = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).waitingLive(30, 1);
        pass = SeatPass.of(interview.id());
        evening = ZonedDateTime.ofInstant(clock.instant(), BERLIN).plusDays(5).with(LocalTime.of(18, 30));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void keepsNothingOfWhoeverKnocksWithoutASeat() {
        SignedIn.guest();

        UI.getCurrent().navigate(InterviewNavigation.booking(interview.id()));

        assertThat(application.getBean(BookingFollowers.class).followed()).doesNotContain(interview.id());
    }

    @Test
    void takesATimeAsTheClockOnTheWallShowsIt() {
        Component view = open();
        Input first = find(Input.class).all().getFirst();
        assertThat(Sent.by(view)).contains("Times are yours: Central European Time, Europe/Berlin.");

        first.setValue(evening.toLocalDateTime().toString());
        click("Propose");

        assertThat(bookings.page(pass).open())
                .extracting(slot -> slot.time().from())
                .containsExactly(evening.toInstant());
        assertThat(heading()).isEqualTo("Waiting for an answer");
        click("Make a link");
        assertThat(find(TextField.class).withCaption("The link").single().getValue())
                .matches("http.*/book/[A-Za-z0-9_-]{43}");
    }

    @Test
    void asksForATimeBeforeItProposesNothing() {
        Component view = open();

        click("Propose");

        assertThat(Sent.by(view)).contains("Choose at least one time.");
        assertThat(bookings.page(pass).stage()).isEqualTo(BookingStage.NEW);
    }

    @Test
    void showsTheOtherSideTheirOwnTimesAndTakesTheirChoice() {
        bookings.propose(pass, List.of(evening.toInstant()), "I bring coffee.");
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.as(ines);
        Zones.in("Asia/Kathmandu", UI.getCurrent());

        ChooseTimeView view = navigate(InterviewNavigation.book(secret), ChooseTimeView.class);

        assertThat(Sent.by(view))
                .contains("Asia/Kathmandu", "I bring coffee.", "Stranger asks you to interview them")
                .contains(time(evening.toInstant(), KATHMANDU));
        click("Accept");
        BookingPage page = bookings.page(pass);
        assertThat(page.stage()).isEqualTo(BookingStage.BOOKED);
        assertThat(page.agreed().orElseThrow().time().from()).isEqualTo(evening.toInstant());
    }

    @Test
    void letsTheOtherSideJoinAndProposeTimesOfTheirOwn() {
        bookings.propose(pass, List.of(evening.toInstant()), "");
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.as(ines);
        navigate(InterviewNavigation.book(secret), ChooseTimeView.class);

        click("None of these suits me");

        Component view = open();
        assertThat(heading()).isEqualTo("Stranger proposes a time");
        find(Input.class)
                .all()
                .getFirst()
                .setValue(evening.plusDays(1).toLocalDateTime().toString());
        click("Propose");
        SignedIn.as(rahel);
        assertThat(bookings.page(pass).mine()).isFalse();
        assertThat(bookings.page(pass).open())
                .extracting(slot -> slot.time().from())
                .containsExactly(evening.plusDays(1).toInstant());
        assertThat(Sent.by(view)).contains("Waiting");
    }

    @Test
    void sendsALinkWithoutTimesToWhereOneJoins() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.as(ines);

        UI.getCurrent().navigate(InterviewNavigation.book(secret));

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(InterviewNavigation.join(secret));
    }

    @Test
    void tellsTheOtherSideAtOnceWhatWasSaidWithTheCancelling() {
        booked();
        Component view = open();
        assertThat(heading()).endsWith("18:30");
        assertThat(Sent.by(view)).contains("Put it in my calendar", "To the room");

        find(TextField.class)
                .withCaption("A sentence to the other side")
                .single()
                .setValue("I am ill, sorry.");
        click("Cancel the interview");

        assertThat(heading()).isEqualTo("You cancelled");
        SignedIn.as(ines);
        assertThat(Sent.by(open())).contains("Stranger cancelled", "I am ill, sorry.", "Take it out of my calendar");
    }

    @Test
    void hasOneThingToDoWhenTheOtherSideAsksForAnotherTime() {
        booked();
        SignedIn.as(ines);
        bookings.propose(pass, List.of(evening.plusDays(2).toInstant()), "");
        SignedIn.as(rahel);

        open();

        assertThat(find(NativeButton.class).withClassName("do").all())
                .extracting(button -> button.getText())
                .startsWith("Accept");
        assertThat(find(Anchor.class).withClassName("do").exists()).isFalse();
    }

    @Test
    void keepsWhatIsOpenWhileNothingOfTheBookingChanges() {
        booked();
        open();
        TextField sentence = find(TextField.class)
                .withCaption("A sentence to the other side")
                .single();

        application.getBean(BookingFollowers.class).changed(new BookingChanged(interview.id()));
        roundTrip();

        assertThat(find(TextField.class)
                        .withCaption("A sentence to the other side")
                        .single())
                .isSameAs(sentence);
    }

    @Test
    void looksLikeAMissingPageToAnybodyElse() {
        booked();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        UI.getCurrent().navigate(InterviewNavigation.booking(interview.id()));

        assertThat(heading()).isEqualTo("There is nothing here");
    }

    private void booked() {
        bookings.propose(pass, List.of(evening.toInstant()), "");
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.as(ines);
        navigate(InterviewNavigation.book(secret), ChooseTimeView.class);
        click("Accept");
        SignedIn.as(rahel);
    }

    private static String time(Instant at, ZoneId zone) {
        return ZonedDateTime.ofInstant(at, zone).toLocalTime().toString();
    }

    private Component open() {
        Zones.in("Europe/Berlin", UI.getCurrent());
        return navigate(InterviewNavigation.booking(interview.id()), BookingView.class);
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private void click(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each ->
                        Sent.by(each).lines().collect(Collectors.toSet()).contains(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
