package dev.mockroom.accounts.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.SpentData;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.MovingSeats;
import dev.mockroom.interviews.NewObserverLink;
import dev.mockroom.interviews.NewSeatLink;
import dev.mockroom.interviews.Observers;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.scoring.DebriefShares;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.NewShare;
import dev.mockroom.scoring.SharePart;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class SpentDataTest {

    private static final Duration LATER = SpentData.KEPT.plusMinutes(1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RetentionJob job;

    @Autowired
    private List<SpentData> kinds;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Observers observers;

    @Autowired
    private MovingSeats moving;

    @Autowired
    private DebriefShares shares;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void goesAMonthAfterALinkToASeatWasUsedTakenBackOrRanOut() {
        InterviewRecord interview = Sitting.in(application).waitingLive(30, 5);
        NewSeatLink back = handOvers.invite(interview.id());
        handOvers.revoke(interview.id(), back.link().id());
        handOvers.invite(interview.id()); // runs out
        Interviewing.in(application).guest(interview, "Grace"); // used
        SignedIn.as(candidate);
        assertThat(rows("seat_link", "meeting_id", meeting(interview))).isEqualTo(3);

        clock.advance(SpentData.KEPT.minusMinutes(1));
        job.run();
        assertThat(rows("seat_link", "meeting_id", meeting(interview)))
                .as("within the month")
                .isEqualTo(3);

        clock.advance(Duration.ofMinutes(2));
        job.run();
        assertThat(rows("seat_link", "meeting_id", meeting(interview)))
                .as("that one ran out a week later")
                .isEqualTo(1);

        clock.advance(HandOvers.LIFETIME);
        job.run();
        assertThat(rows("seat_link", "meeting_id", meeting(interview))).isZero();
    }

    @Test
    void leavesALinkThatStillLeadsSomewhere() {
        InterviewRecord interview = Sitting.in(application).waiting(30, 5);
        handOvers.invite(interview.id());

        job.run();

        assertThat(handOvers.find(interview.id()).links()).hasSize(1);
    }

    @Test
    void takesWithdrawnObserversLinksAndLeavesThoseByWhichSomebodyIsThere() {
        InterviewRecord interview = Sitting.in(application).waitingLive(30, 5);
        SeatPass own = SeatPass.of(interview.id());
        SeatPass guest = Interviewing.in(application).guest(interview, "Grace");
        SignedIn.as(candidate);
        observers.withdraw(own, observers.ask(own).id());
        observers.ask(own); // runs out
        NewObserverLink used = observers.ask(own);
        SignedIn.guest();
        observers.agree(guest, used.id());
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThat(observers.join(used.secret(), "", SeatPass::of)).isInstanceOf(JoinOutcome.Joined.class);

        clock.advance(LATER.plus(Observers.LIFETIME));
        job.run();

        assertThat(rows("observer_link", "meeting_id", meeting(interview))).isEqualTo(1);
        SignedIn.as(candidate);
        assertThat(observers.find(own).links())
                .as("can still be sent out")
                .singleElement()
                .satisfies(link -> assertThat(link.id()).isEqualTo(used.id()));
    }

    @Test
    void takesAGuestsKeyAndCodeWithIt() {
        InterviewRecord interview = Sitting.in(application).waitingLive(30, 5);
        SeatPass guest = Interviewing.in(application).guest(interview, "Grace");
        moving.code(guest);
        String ofThisSeat = "select count(*) from %s where seat_id in (select id from seat where meeting_id = ?)";

        clock.advance(LATER.plus(MovingSeats.LIFETIME));
        job.run();

        assertThat(count(ofThisSeat.formatted("seat_code"), meeting(interview))).isZero();
        assertThat(count(ofThisSeat.formatted("seat_key"), meeting(interview)))
                .as("good for a month, and kept for another")
                .isEqualTo(1);
        clock.advance(SpentData.KEPT);
        job.run();
        assertThat(count(ofThisSeat.formatted("seat_key"), meeting(interview))).isZero();
    }

    @Test
    void takesWhatIsNotSharedAnyMoreWithItsParts() {
        InterviewRecord interview = Sitting.in(application).rated(30, 1, Level.LEANING_HIRE);
        NewShare back = shares.make(interview.id(), Set.of(SharePart.SUMMARY), 30);
        shares.revoke(interview.id(), back.share().id());
        shares.make(interview.id(), Set.of(SharePart.SUMMARY), 1);
        NewShare good = shares.make(interview.id(), Set.of(SharePart.SUMMARY), 30);

        clock.advance(LATER.minus(Duration.ofDays(5)));
        job.run();
        assertThat(rows("debrief_share", "interview_id", interview.id().value()))
                .isEqualTo(3);
        clock.advance(Duration.ofDays(7));
        job.run();

        assertThat(shares.of(interview.id()).links())
                .as("run out two days ago")
                .singleElement()
                .satisfies(
                        share -> assertThat(share.id()).isEqualTo(good.share().id()));
        assertThat(rows("debrief_share_part", "share_id", back.share().id().value()))
                .isZero();
    }

    @Test
    void goesInPiecesThatAreBounded() {
        InterviewRecord interview = Sitting.in(application).waiting(30, 5);
        for (int link = 0; link < RetentionJob.BATCH + 3; link++) {
            handOvers.revoke(
                    interview.id(), handOvers.invite(interview.id()).link().id());
        }
        clock.advance(LATER);
        Instant before = clock.instant().minus(SpentData.KEPT);

        assertThat(kinds).allSatisfy(kind -> assertThat(kind.clear(before, 2)).isBetween(0, 2));
        assertThat(rows("seat_link", "meeting_id", meeting(interview))).isGreaterThan(RetentionJob.BATCH);
        job.run();

        assertThat(rows("seat_link", "meeting_id", meeting(interview))).isZero();
        assertThat(kinds).allSatisfy(kind -> assertThat(kind.clear(before, 2)).isZero());
    }

    private UUID meeting(InterviewRecord interview) {
        return jdbc.sql("select meeting_id from interview where id = ?")
                .param(interview.id().value())
                .query(UUID.class)
                .single();
    }

    private long rows(String table, String column, UUID id) {
        return count("select count(*) from " + table + " where " + column + " = ?", id);
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }
}
