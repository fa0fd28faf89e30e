package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.NewObserverLink;
import dev.mockroom.interviews.Observers;
import dev.mockroom.interviews.QuestionSwaps;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.planning.PracticeHistory;
import dev.mockroom.planning.PracticeHistory.Seen;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody had before them while another answered is nothing new to them when it is their turn.
@MockroomTest
class PracticeSeenTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PracticeHistory history;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private QuestionSwaps questions;

    @Autowired
    private Observers observers;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewRecords records;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person rahel;
    private Person ines;

    @BeforeEach
    void twoMeet() {
        ines = SignedIn.resident(jdbc, Role.CANDIDATE);
        rahel = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void knowsEveryCardOfAnInterviewThatOneLed() {
        InterviewRecord interview = live();
        lead(interview);
        Instant before = clock.instant();

        end(interview);

        Seen seen = of(ines);
        assertThat(seen.questions()).containsOnlyKeys(asked(interview));
        assertThat(seen.questions().values())
                .allSatisfy(at -> assertThat(at).isBetween(before.minusSeconds(1), clock.instant()));
        assertThat(seen.met().values()).as("with its follow-ups").containsOnly(Integer.MAX_VALUE);
    }

    @Test
    void asksNoneOfThemInAnInterviewOfOnesOwn() {
        InterviewRecord interview = live();
        lead(interview);
        end(interview);
        SignedIn.as(ines);

        InterviewRecord own = Sitting.in(application).waiting(60, 5);

        assertThat(asked(own)).doesNotContainAnyElementsOf(asked(interview));
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThat(asked(Sitting.in(application).waiting(60, 5)))
                .as("somebody who was not there gets the same as the first")
                .isEqualTo(asked(interview));
    }

    @Test
    void knowsWhatWasExchangedAndWhatCameInItsPlace() {
        InterviewRecord interview = live();
        SeatPass pass = lead(interview);
        AttemptRecord ahead = interview.attempts().get(1);

        questions.another(pass, ahead.id());

        QuestionId instead = read(interview).attempts().get(1).question();
        assertThat(instead).isNotEqualTo(ahead.question());
        assertThat(of(ines).questions()).containsKeys(ahead.question(), instead);
        assertThat(of(rahel).questions())
                .as("the candidate never saw the one before")
                .doesNotContainKey(ahead.question())
                .containsKey(instead);
    }

    @Test
    void knowsNothingBeforeItBegins() {
        InterviewRecord interview = live();
        Interviewing.in(application).person(interview, ines);

        assertThat(of(ines).questions()).isEmpty();
    }

    @Test
    void knowsNothingOfWhatBeganAfterOneHadLeft() {
        InterviewRecord interview = live();
        Interviewing.in(application).person(interview, ines);
        SignedIn.as(rahel);
        SeatId seat = handOvers.find(interview.id()).interviewer().orElseThrow().seat();
        handOvers.takeBack(interview.id(), seat);

        interviews.start(interview.id());

        assertThat(of(ines).questions()).isEmpty();
    }

    @Test
    void knowsWhatOneReadsLongAfterItWasAnswered() {
        InterviewRecord ended = Sitting.in(application).ended(30, 1, "Something.");
        clock.advance(Duration.ofDays(40));
        Instant joined = clock.instant();

        Interviewing.in(application).person(ended, ines);

        assertThat(of(ines).questions())
                .containsOnlyKeys(asked(ended))
                .allSatisfy((question, at) -> assertThat(at).isAfterOrEqualTo(joined.minusSeconds(1)));
    }

    @Test
    void knowsOfWhatOneLookedOnAtTheQuestionsThatWereOpened() {
        InterviewRecord interview = live();
        SeatPass led = Interviewing.in(application).person(interview, ines);
        NewObserverLink link = observers.ask(led);
        SignedIn.as(rahel);
        observers.agree(SeatPass.of(interview.id()), link.id());
        Person ada = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThat(observers.join(link.secret(), "", SeatPass::of)).isInstanceOf(JoinOutcome.Joined.class);
        begin(interview, led);

        assertThat(of(ada).questions()).containsOnlyKeys(asked(interview).getFirst());
        SignedIn.as(ines);
        rooms.goTo(led, 2);
        assertThat(of(ada).questions())
                .containsOnlyKeys(asked(interview).get(0), asked(interview).get(1));
        assertThat(of(ada).met()).as("and no follow-up").isEmpty();
        SignedIn.as(ada);
        observers.leave(SeatPass.of(interview.id()));
        clock.advance(Duration.ofSeconds(1));
        SignedIn.as(ines);
        rooms.goTo(led, 3);
        assertThat(of(ada).questions()).as("what came later").hasSize(2);
    }

    @Test
    void takesNoReviewForDueOfWhatOneHasReadSince() {
        SignedIn.as(ines);
        Sitting.in(application).rated(30, 5, Level.STRONG_NO_HIRE);
        clock.advance(Duration.ofDays(60));
        QuestionId due = of(ines).due().iterator().next();
        SignedIn.as(rahel);
        InterviewRecord other = live();
        if (!asked(other).contains(due)) {
            jdbc.sql("update attempt set question_id = ? where id = ?")
                    .params(due.value(), other.attempts().getFirst().id().value())
                    .update();
        }

        lead(other);

        assertThat(of(ines).due()).doesNotContain(due);
        assertThat(of(ines).questions().get(due)).isAfter(clock.instant().minusSeconds(60));
    }

    @Test
    void costsOneStatementMoreWhereAQuestionWasExchanged() {
        InterviewRecord interview = live();
        SeatPass pass = lead(interview);
        int rahels = StatementCounter.during(() -> of(rahel)).size();
        assertThat(StatementCounter.during(() -> of(ines)).size())
                .as("no scorecards are read of somebody who has not answered")
                .isLessThanOrEqualTo(rahels);
        int before = StatementCounter.during(() -> of(ines)).size();

        questions.another(pass, interview.attempts().get(1).id());

        assertThat(StatementCounter.during(() -> of(ines))).hasSize(before + 1);
    }

    private InterviewRecord live() {
        return Sitting.in(application).waitingLive(60, 5);
    }

    /// Ines leads it from its beginning, and asks from here on.
    private SeatPass lead(InterviewRecord interview) {
        SeatPass pass = Interviewing.in(application).person(interview, ines);
        begin(interview, pass);
        return pass;
    }

    private void begin(InterviewRecord interview, SeatPass led) {
        SignedIn.as(rahel);
        rooms.ready(SeatPass.of(interview.id()), true);
        SignedIn.as(ines);
        rooms.ready(led, true);
    }

    private void end(InterviewRecord interview) {
        rooms.end(SeatPass.of(interview.id()));
    }

    private Seen of(Person person) {
        return history.of(person.id());
    }

    private InterviewRecord read(InterviewRecord interview) {
        return records.findWithoutReasons(interview.id()).orElseThrow();
    }

    private static List<QuestionId> asked(InterviewRecord interview) {
        return interview.attempts().stream().map(AttemptRecord::question).toList();
    }
}
