package dev.mockroom.interviews.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.CalendarEntry;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.Joining;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.SetUpOutcome;
import dev.mockroom.interviews.Swaps;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.progress.NextStep;
import dev.mockroom.progress.Today;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Misses;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class BookingsTest {

    private static final String BASE = "https://mock.example/";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Bookings bookings;

    @Autowired
    private BookingInvitations invitations;

    @Autowired
    private MyBookings mine;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Today today;

    @Autowired
    private BookingsInCalendar calendar;

    @Autowired
    private List<PersonalData> features;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person rahel;
    private Person ines;
    private InterviewRecord interview;
    private SeatPass candidate;
    private Instant monday;
    private Instant tuesday;

    @BeforeEach
    void somebodyProposesTwoTimes() {
        ines = SignedIn.resident(jdbc, Role.CANDIDATE);
        rahel = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).waitingLive(30, 5);
        candidate = SeatPass.of(interview.id());
        monday = clock.instant().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        tuesday = monday.plus(1, ChronoUnit.DAYS);
        bookings.propose(candidate, List.of(monday, tuesday), "After six, please.");
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void areOpenToWhoeverHasTheLink() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();

        assertThat(invitations.look(secret, "here")).isInstanceOfSatisfying(BookingInvitation.Open.class, open -> {
            assertThat(open.times()).extracting(slot -> slot.time().from()).containsExactly(monday, tuesday);
            assertThat(open.said()).isEqualTo("After six, please.");
            assertThat(open.about().own()).isFalse();
        });
        assertThat(invitations.look("a-guess", "here")).isInstanceOf(BookingInvitation.Gone.class);
    }

    @Test
    void letAGuestTakeTheSeatAndATimeAtOnce() {
        SeatPass guest = acceptedByGuest();

        BookingPage page = bookings.page(guest);
        assertThat(page.stage()).isEqualTo(BookingStage.BOOKED);
        assertThat(page.role()).isEqualTo(SeatRole.INTERVIEWER);
        assertThat(page.guest()).isTrue();
        assertThat(page.counterpart()).contains("Stranger");
        SignedIn.as(rahel);
        assertThat(bookings.page(candidate).counterpart()).contains("Grace");
        assertThat(mine.upcoming()).singleElement().satisfies(booking -> {
            assertThat(booking.time().orElseThrow().from()).isEqualTo(monday);
            assertThat(booking.other()).isEqualTo("Grace");
            assertThat(booking.soon()).isFalse();
        });
    }

    @Test
    void doNotUseTheLinkUpForATimeThatIsGone() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();

        assertThatThrownBy(() -> invitations.accept(secret, "Grace", monday.plusSeconds(60)))
                .isInstanceOf(IllegalTransition.class);

        assertThat(invitations.look(secret, "here")).isInstanceOf(BookingInvitation.Open.class);
    }

    @Test
    void areAcceptedBySomebodyWithAnAccountAndStandOnTheirTodayToo() {
        acceptedByInes();

        assertThat(mine.upcoming()).singleElement().satisfies(booking -> {
            assertThat(booking.role()).isEqualTo(SeatRole.INTERVIEWER);
            assertThat(booking.other()).isEqualTo("Stranger");
        });
        assertThat(calendar.of(ines.id(), ZoneOffset.UTC)).singleElement().satisfies(entry -> {
            assertThat(entry.time())
                    .isEqualTo(new CalendarEntry.Span(monday, monday.plus(Duration.ofMinutes(interview.minutes()))));
            assertThat(entry.id()).startsWith("booking-");
        });
        assertThat(today.page(ZoneOffset.UTC).bookings()).hasSize(1);
    }

    @Test
    void areNotTheNextBestThingNow() {
        assertThat(today.page(ZoneOffset.UTC).next()).isNotInstanceOf(NextStep.Continue.class);
        assertThat(today.page(ZoneOffset.UTC).waiting()).isEmpty();
        assertThat(interviews.unfinished()).isEmpty();
    }

    @Test
    void costTodayOneStatement() {
        assertThat(StatementCounter.during(() -> mine.upcoming())).hasSize(1);
        assertThat(StatementCounter.during(() -> today.page(ZoneOffset.UTC))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void warnOfWhatOneHasAtTheSameTime() {
        acceptedByInes();
        SignedIn.as(rahel);
        InterviewRecord other = Sitting.in(application).waitingLive(30, 6);
        SeatPass second = SeatPass.of(other.id());

        assertThat(bookings.clashes(second, monday.plus(Duration.ofMinutes(29))))
                .isTrue();
        assertThat(bookings.clashes(second, monday.plus(Duration.ofMinutes(30))))
                .isFalse();
        bookings.propose(second, List.of(monday), "");
        assertThat(bookings.page(second).open())
                .singleElement()
                .satisfies(slot -> assertThat(slot.clashes()).isTrue());
    }

    @Test
    void moveWhenTheOtherSideAgrees() {
        acceptedByInes();
        bookings.propose(candidate, List.of(tuesday), "");
        assertThat(bookings.page(candidate).agreed().orElseThrow().time().from())
                .isEqualTo(monday);
        assertThatThrownBy(() -> bookings.accept(candidate, tuesday)).isInstanceOf(IllegalTransition.class);
        SignedIn.as(rahel);

        bookings.accept(candidate, tuesday);

        assertThat(bookings.page(candidate).agreed().orElseThrow().time().from())
                .isEqualTo(tuesday);
    }

    @Test
    void giveCalendarsOneEventThatMovesAndGoes() {
        acceptedByInes();
        VEvent first = event(file());
        bookings.propose(candidate, List.of(tuesday), "");
        SignedIn.as(rahel);
        bookings.accept(candidate, tuesday);
        VEvent moved = event(file());
        bookings.cancel(candidate, "Another time.");
        Calendar cancelled = read(file());
        VEvent gone = event(file());

        assertThat(List.of(moved.getUid().orElseThrow(), gone.getUid().orElseThrow()))
                .containsOnly(first.getUid().orElseThrow());
        assertThat(List.of(sequence(first), sequence(moved), sequence(gone))).containsExactly(0, 1, 2);
        assertThat(Instant.from(first.<Temporal>getDateTimeStart().getDate())).isEqualTo(monday);
        assertThat(Instant.from(moved.<Temporal>getDateTimeStart().getDate())).isEqualTo(tuesday);
        assertThat(first.getUrl().getValue())
                .isEqualTo(BASE + "interview/" + interview.id().value() + "/INTERVIEWER");
        assertThat(moved.getUrl().getValue()).endsWith("/CANDIDATE");
        assertThat(first.getAlarms()).hasSize(1);
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(gone.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void areCancelledWithASentence() {
        acceptedByInes();

        bookings.cancel(candidate, "I am ill.");

        SignedIn.as(rahel);
        BookingPage page = bookings.page(candidate);
        assertThat(page.stage()).isEqualTo(BookingStage.CANCELLED);
        assertThat(page.said()).isEqualTo("I am ill.");
        assertThat(page.saidByMe()).isFalse();
        assertThat(mine.upcoming()).isEmpty();
    }

    @Test
    void keepAnInterviewFromBeingThrownAwayUnheard() {
        acceptedByInes();
        SignedIn.as(rahel);

        assertThatThrownBy(() -> interviews.discard(interview.id())).isInstanceOf(IllegalTransition.class);
        bookings.cancel(candidate, "");
        interviews.discard(interview.id());

        assertThatThrownBy(() -> bookings.page(candidate)).isInstanceOf(NotFound.class);
    }

    @Test
    void standStillOnceTheInterviewHasBegun() {
        acceptedByInes();
        SignedIn.as(rahel);
        interviews.start(interview.id());

        assertThat(bookings.page(candidate).stage()).isEqualTo(BookingStage.BEGUN);
        assertThatThrownBy(() -> bookings.cancel(candidate, "")).isInstanceOf(IllegalTransition.class);
        assertThat(mine.upcoming()).isEmpty();
    }

    @Test
    void areNobodyElses() {
        SeatPass guest = acceptedByGuest();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> bookings.page(candidate)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.propose(candidate, List.of(tuesday), ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.accept(candidate, tuesday)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.keep(candidate)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.cancel(candidate, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.missed(candidate)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.clashes(candidate, tuesday)).isInstanceOf(NotFound.class);
        assertThatThrownBy(this::file).isInstanceOf(NotFound.class);
        assertThat(mine.upcoming()).isEmpty();
        SignedIn.guest();
        assertThatThrownBy(() -> bookings.page(candidate)).isInstanceOf(NotFound.class);
        assertThat(bookings.page(guest).stage()).isEqualTo(BookingStage.BOOKED);
        SignedIn.as(observing());
        assertThatThrownBy(() -> bookings.page(candidate)).as("who looks on").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.cancel(candidate, "")).isInstanceOf(NotFound.class);
        SignedIn.as(ines);
        InterviewRecord other = Sitting.in(application).waitingLive(30, 6);
        SeatPass elsewhere = Interviewing.in(application).guest(other, "Somebody else");
        SeatPass forged = new SeatPass(interview.id(), elsewhere.key().orElseThrow());
        assertThatThrownBy(() -> bookings.page(forged)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.cancel(forged, "")).isInstanceOf(NotFound.class);
    }

    private Person observing() {
        Person observer = SignedIn.resident(jdbc, Role.CANDIDATE);
        jdbc.sql("""
                insert into seat (id, meeting_id, account_id, seat_role)
                select ?, meeting_id, ?, 'OBSERVER' from interview where id = ?""")
                .params(UUID.randomUUID(), observer.id().value(), interview.id().value())
                .update();
        return observer;
    }

    @Test
    void areNotLookedUpForWhoeverGuessesTooOften() {
        String secret = handOvers.invite(interview.id()).secret();
        String address = UUID.randomUUID().toString();
        for (int guess = 0; guess < Misses.MOST; guess++) {
            assertThat(invitations.look("guess" + guess, address)).isInstanceOf(BookingInvitation.Gone.class);
        }

        assertThat(invitations.look(secret, address)).isInstanceOf(BookingInvitation.TooOften.class);
        assertThat(invitations.look(secret, "elsewhere " + address)).isInstanceOf(BookingInvitation.Open.class);
    }

    @Test
    void areCancelledWhenTheInterviewerLeavesForGood() {
        acceptedByInes();
        bookings.propose(candidate, List.of(tuesday), "Only mornings");

        features.forEach(feature -> feature.forget(ines.id()));

        SignedIn.as(rahel);
        BookingPage page = bookings.page(candidate);
        assertThat(page.stage()).isEqualTo(BookingStage.CANCELLED);
        assertThat(page.said()).isEmpty();
        assertThat(page.counterpart()).isEmpty();
    }

    @Test
    void takeAlongWhatWasSaidFromASeatThatIsFreeAgain() {
        acceptedByInes();
        bookings.propose(candidate, List.of(tuesday), "My mother comes on Monday.");
        SignedIn.as(rahel);
        String secret = invitedAgain();
        SignedIn.guest();

        assertThat(invitations.look(secret, "here")).isInstanceOf(BookingInvitation.NoTimes.class);
        SeatPass linus = joined(application.getBean(Joining.class).join(secret, "Linus"));
        BookingPage page = bookings.page(linus);
        assertThat(page.said()).isEmpty();
        assertThat(page.mine()).isFalse();
        assertThat(page.open()).isEmpty();
        assertThat(page.agreed().orElseThrow().time().from())
                .as("what was agreed")
                .isEqualTo(monday);
    }

    @Test
    void areNotTakenAlongByWhoeverHasLeftTheirSeat() {
        acceptedByInes();
        SignedIn.as(rahel);
        bookings.propose(candidate, List.of(tuesday), "Only between us");
        assertThat(kept(ines)).hasSize(1);

        invitedAgain();

        assertThat(kept(ines)).isEmpty();
        assertThat(kept(rahel)).hasSize(1);
    }

    private List<List<?>> kept(Person person) {
        List<List<?>> rows = new ArrayList<>();
        features.stream()
                .filter(feature -> feature.name().equals("bookings"))
                .forEach(feature -> feature.tables().getFirst().rows().read(person.id(), rows::add));
        return rows;
    }

    private String invitedAgain() {
        handOvers.takeBack(
                interview.id(),
                handOvers.find(interview.id()).interviewer().orElseThrow().seat());
        return handOvers.invite(interview.id()).secret();
    }

    @Test
    void ofOneTurnAreNotShownByALinkToTheOther() {
        acceptedByInes();
        InterviewId second = ((SetUpOutcome.Created) application
                        .getBean(Swaps.class)
                        .begin(candidate, new Blueprint(Optional.empty(), 30, Seniority.MID, Blueprint.REST_DAYS, 3)))
                .interview();
        bookings.propose(SeatPass.of(second), List.of(tuesday), "Only between us");
        SignedIn.as(rahel);

        String secret = invitedAgain();

        SignedIn.guest();
        assertThat(invitations.look(secret, "here")).isInstanceOf(BookingInvitation.NoTimes.class);
    }

    private SeatPass acceptedByGuest() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();
        return joined(invitations.accept(secret, "Grace", monday));
    }

    private void acceptedByInes() {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.as(ines);
        joined(invitations.accept(secret, "", monday));
    }

    private static SeatPass joined(JoinOutcome outcome) {
        if (outcome instanceof JoinOutcome.Joined joined) {
            return new SeatPass(joined.interview(), joined.key().orElse(null));
        }
        throw new AssertionError(outcome);
    }

    private String file() {
        return bookings.file(
                candidate, BASE, (id, role) -> "interview/" + id.value() + "/" + role, (key, details) -> key + details);
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getSequenceNo();
    }

    private static VEvent event(String ics) {
        return read(ics).<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static Calendar read(String ics) {
        try {
            return new CalendarBuilder().build(new StringReader(ics));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(ics, e);
        }
    }
}
