package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.questions.OpenInterviews;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.Studied;
import dev.mockroom.scoring.DebriefStep;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.InterviewerStep;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two people, two turns: for each of both interviews what each of both may do, and everybody else may not.
@MockroomTest
class SwapsTest {

    private static final Blueprint SENIOR =
            new Blueprint(Optional.empty(), 30, Seniority.SENIOR, Blueprint.REST_DAYS, 11);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Swaps swaps;

    @Autowired
    private Interviews interviews;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Joining joining;

    @Autowired
    private InterviewerCards cards;

    @Autowired
    private Debriefs debriefs;

    @Autowired
    private AttemptAccess access;

    @Autowired
    private OpenInterviews openInterviews;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person rahel;
    private Person ines;
    private InterviewRecord first;
    private SeatPass inFirst;

    @BeforeEach
    void twoMeet() {
        rahel = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        first = Sitting.in(application).waitingLive(30, 5);
        ines = SignedIn.resident(jdbc, Role.CANDIDATE);
        inFirst = Interviewing.in(application).person(first, ines);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void giveEachPersonOneRoleInEachInterview() {
        SeatPass inSecond = begun();

        assertThat(role(inFirst, rahel)).contains(SeatRole.CANDIDATE);
        assertThat(role(inFirst, ines)).contains(SeatRole.INTERVIEWER);
        assertThat(role(inSecond, rahel)).contains(SeatRole.INTERVIEWER);
        assertThat(role(inSecond, ines)).contains(SeatRole.CANDIDATE);
        assertThat(role(inSecond, stranger())).isEmpty();
    }

    @Test
    void openTheRubricToWhoeverInterviewsAndToNobodyElse() {
        SeatPass inSecond = begun();

        assertThat(readsRubric(inFirst, ines)).isTrue();
        assertThat(readsRubric(inSecond, rahel)).isTrue();
        assertThat(readsRubric(inFirst, rahel))
                .as("the first candidate in their own")
                .isFalse();
        assertThat(readsRubric(inSecond, ines)).as("the partner in their own").isFalse();
        assertThat(readsRubric(inSecond, stranger())).isFalse();
    }

    @Test
    void letOnlyTheCandidateOfAnInterviewWriteInIt() {
        SeatPass inSecond = begun();
        SignedIn.as(ines);
        interviews.start(inSecond.interview());
        InterviewRecord second = Sitting.in(application).read(inSecond.interview());
        SignedIn.as(rahel);
        interviews.start(first.id());

        assertThat(permission(first, rahel)).isInstanceOf(AttemptPermission.Write.class);
        assertThat(permission(first, ines)).isInstanceOf(AttemptPermission.Read.class);
        assertThat(permission(second, ines)).isInstanceOf(AttemptPermission.Write.class);
        assertThat(permission(second, rahel)).isInstanceOf(AttemptPermission.Read.class);
        assertThat(permission(second, stranger())).isInstanceOf(AttemptPermission.None.class);
    }

    @Test
    void keepASeatOfOneTurnOutOfTheOther() {
        SeatPass inSecond = begun();
        SeatId inesInterviews = seat(inFirst, ines);
        SeatId inesAnswers = seat(inSecond, ines);
        SeatId rahelInterviews = seat(inSecond, rahel);
        AttemptId inFirstTurn = first.attempts().getFirst().id();
        AttemptId inSecondTurn = second(inSecond).attempts().getFirst().id();

        assertThat(List.of(inesInterviews, inesAnswers, rahelInterviews)).doesNotHaveDuplicates();
        assertThat(access.permission(inSecondTurn, inesInterviews)).isInstanceOf(AttemptPermission.None.class);
        assertThat(access.permission(inFirstTurn, inesAnswers)).isInstanceOf(AttemptPermission.None.class);
        assertThat(access.permission(inFirstTurn, rahelInterviews)).isInstanceOf(AttemptPermission.None.class);
    }

    @Test
    void owesEachOneScorecardAboutTheOther() {
        SeatPass inSecond = swapped();
        InterviewRecord second = second(inSecond);
        Interviewing interviewing = Interviewing.in(application);

        SignedIn.as(rahel);
        interviewing.submits(inSecond, second, Level.LEANING_HIRE);
        assertThatThrownBy(() -> cards.submit(inFirst)).isInstanceOf(NotFound.class);
        SignedIn.as(ines);
        assertThatThrownBy(() -> cards.submit(inSecond)).isInstanceOf(NotFound.class);
        assertThat(debriefs.open(inSecond.interview()))
                .as("sealed until she has rated herself, though his is in")
                .isInstanceOf(DebriefStep.Blind.class);
        Sitting.in(application).rate(second, Level.STRONG_HIRE);
        assertThat(debriefs.open(inSecond.interview()))
                .isInstanceOfSatisfying(
                        DebriefStep.Revealed.class,
                        step -> assertThat(
                                        step.debrief().exchanged().orElseThrow().interviewer())
                                .isEqualTo(rahel.name()));
    }

    @Test
    void sealTheSecondForItsCandidateUntilBothAreIn() {
        SeatPass inSecond = swapped();
        InterviewRecord second = second(inSecond);
        QuestionId asked = second.attempts().getFirst().question();
        SignedIn.as(ines);
        Sitting.in(application).rate(second, Level.LEANING_HIRE);

        assertThat(debriefs.open(inSecond.interview())).isInstanceOf(DebriefStep.Sealed.class);
        assertThat(openInterviews.holds(ines.id(), asked)).isTrue();
    }

    @Test
    void askNothingThatEitherHasSeen() {
        SignedIn.as(ines);
        InterviewRecord hers = Sitting.in(application).ended(60, 77);
        SignedIn.as(rahel);
        InterviewRecord his = Sitting.in(application).ended(60, 78);

        SeatPass inSecond = begun();

        List<QuestionId> asked = questions(second(inSecond));
        assertThat(asked)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(questions(first))
                .doesNotContainAnyElementsOf(questions(hers))
                .doesNotContainAnyElementsOf(questions(his));
    }

    @Test
    void neverAskWhatTheFirstTurnAskedHoweverShortTheRest() {
        SignedIn.as(ines);
        for (long seed = 1; seed <= 20; seed++) {
            SetUpOutcome outcome = swaps.begin(inFirst, SENIOR.withRestDays(0).withSeed(seed));
            InterviewId second = ((SetUpOutcome.Created) outcome).interview();
            assertThat(questions(Sitting.in(application).read(second))).doesNotContainAnyElementsOf(questions(first));
            interviews.discard(second);
        }
    }

    @Test
    void sayWhichRuleStandsInTheWayAndTheSmallestChange() {
        Studied.everything(jdbc, rahel, clock.instant());
        SignedIn.as(ines);

        assertThat(swaps.outline(inFirst, SENIOR))
                .as("the other of the two has seen everything")
                .isInstanceOfSatisfying(OutlineOutcome.Refused.class, refused -> {
                    assertThat(refused.refusal().rule()).isEqualTo(PlanOutcome.Rule.SEEN_LATELY);
                    assertThat(refused.refusal().relaxation()).isEqualTo(PlanOutcome.Relaxation.FEWER_REST_DAYS);
                });
        assertThat(swaps.begin(inFirst, SENIOR)).isInstanceOf(SetUpOutcome.Refused.class);
        assertThat(swaps.find(inFirst)).flatMap(Swap::planned).isEmpty();
    }

    @Test
    void areBegunByThePartnerAlone() {
        SignedIn.as(rahel);
        assertThatThrownBy(() -> swaps.begin(SeatPass.of(first.id()), SENIOR)).isInstanceOf(NotFound.class);
        SignedIn.as(stranger());
        assertThatThrownBy(() -> swaps.begin(SeatPass.of(first.id()), SENIOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> swaps.outline(SeatPass.of(first.id()), SENIOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> swaps.offer(SeatPass.of(first.id()))).isInstanceOf(NotFound.class);
        assertThat(swaps.find(SeatPass.of(first.id()))).isEmpty();
        assertThat(swaps.next(SeatPass.of(first.id()))).isEmpty();
        SignedIn.guest();
        assertThatThrownBy(() -> swaps.begin(SeatPass.of(first.id()), SENIOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void openNothingToAGuestOfAnotherMeeting() {
        SignedIn.as(rahel);
        InterviewRecord other = Sitting.in(application).waitingLive(30, 6);
        SeatPass elsewhere = Interviewing.in(application).guest(other, "Grace");
        SeatPass forged = new SeatPass(first.id(), elsewhere.key().orElseThrow());

        assertThat(swaps.find(forged)).isEmpty();
        assertThat(swaps.next(forged)).isEmpty();
        assertThatThrownBy(() -> swaps.offer(forged)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> swaps.outline(forged, SENIOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> swaps.begin(forged, SENIOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> swaps.claim(forged)).as("nobody is signed in").isInstanceOf(NotFound.class);
        SignedIn.as(stranger());
        assertThatThrownBy(() -> swaps.claim(forged))
                .as("a key of another meeting")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void arePlannedOnce() {
        begun();

        SignedIn.as(ines);
        assertThatThrownBy(() -> swaps.begin(inFirst, SENIOR)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void takeThePartnersOwnWishes() {
        SeatPass inSecond = begun();

        InterviewRecord second = second(inSecond);
        assertThat(second.candidate()).isEqualTo(ines.id());
        assertThat(second.seniority()).isEqualTo(Seniority.SENIOR);
        assertThat(second.minutes()).isEqualTo(30);
    }

    @Test
    void tellBothHowFarTheyHaveCome() {
        SignedIn.as(rahel);
        SeatPass pass = SeatPass.of(first.id());
        assertThat(swaps.find(pass)).hasValueSatisfying(swap -> {
            assertThat(swap.side()).isEqualTo(Swap.Side.FIRST);
            assertThat(swap.wanted()).isFalse();
            assertThat(swap.over()).isFalse();
            assertThat(swap.usual().minutes()).isEqualTo(30);
        });
        swaps.offer(pass);

        SeatPass inSecond = swapped();

        SignedIn.as(ines);
        assertThat(swaps.find(inFirst)).hasValueSatisfying(swap -> {
            assertThat(swap.side()).isEqualTo(Swap.Side.PARTNER);
            assertThat(swap.wanted()).isTrue();
            assertThat(swap.over()).isTrue();
            assertThat(swap.planned()).map(Swap.Second::interview).contains(inSecond.interview());
        });
        assertThat(swaps.find(inSecond)).map(Swap::turn).contains(2);
    }

    @Test
    void tellAGuestThatTheyNeedAnAccountAndKeepTheirSeat() {
        SignedIn.as(rahel);
        InterviewRecord other = Sitting.in(application).waitingLive(30, 6);
        SeatPass guest = Interviewing.in(application).guest(other, "Grace");

        assertThat(swaps.find(guest)).map(Swap::guest).contains(true);
        assertThatThrownBy(() -> swaps.begin(guest, SENIOR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> swaps.claim(guest)).as("nobody is signed in").isInstanceOf(NotFound.class);
        Person grace = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        SeatId before = seatOf(guest);
        assertThat(swaps.claim(guest)).isTrue();

        assertThat(seat(SeatPass.of(other.id()), grace)).isEqualTo(before);
        assertThat(swaps.begin(guest, SENIOR)).isInstanceOf(SetUpOutcome.Created.class);
        SignedIn.guest();
        assertThatThrownBy(() -> rooms.room(guest))
                .as("the key opens nothing now")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void giveAGuestsSeatToNobodyWhoAnswersThere() {
        SignedIn.as(rahel);
        InterviewRecord other = Sitting.in(application).waitingLive(30, 6);
        SeatPass guest = Interviewing.in(application).guest(other, "Grace");
        SignedIn.as(rahel);

        assertThat(swaps.claim(guest)).isFalse();
        SignedIn.as(stranger());
        assertThatThrownBy(() -> swaps.claim(SeatPass.of(other.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void leaveTheOthersInterviewAloneWhenOneIsThrownAway() {
        SeatPass inSecond = begun();

        SignedIn.as(ines);
        interviews.discard(inSecond.interview());

        SignedIn.as(rahel);
        assertThat(interviews.unfinished()).extracting(UnfinishedInterview::id).containsExactly(first.id());
        SignedIn.as(ines);
        assertThat(swaps.begin(inFirst, SENIOR)).isInstanceOf(SetUpOutcome.Created.class);
    }

    @Test
    void waitOnTheListOfWhoeverAnswers() {
        SeatPass inSecond = begun();

        SignedIn.as(ines);
        assertThat(interviews.unfinished()).extracting(UnfinishedInterview::id).containsExactly(inSecond.interview());
        SignedIn.as(rahel);
        assertThat(interviews.unfinished()).extracting(UnfinishedInterview::id).containsExactly(first.id());
    }

    @Test
    void beginTheSecondWhenBothAreReadyAnew() {
        SeatPass inSecond = begun();
        SignedIn.as(ines);
        rooms.ready(inFirst, true);
        assertThatThrownBy(() -> rooms.room(inSecond)).as("it is her own").isInstanceOf(NotFound.class);
        rooms.ready(inSecond, true);
        SignedIn.as(rahel);
        assertThat(rooms.room(inSecond)).hasValueSatisfying(room -> {
            assertThat(room.phase()).isEqualTo(Phase.WAITING);
            assertThat(room.others()).hasSize(1);
        });
        rooms.ready(inSecond, true);

        assertThat(rooms.room(inSecond)).map(LiveRoom::phase).contains(Phase.RUNNING);
        assertThat(interviews.room(first.id()).phase()).isEqualTo(Phase.WAITING);
        rooms.goTo(inSecond, 1);
        SignedIn.as(ines);
        assertThatThrownBy(() -> rooms.goTo(inSecond, 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void keepTheFirstInterviewersLinkOutOfTheSecondTurn() {
        SignedIn.as(rahel);
        InterviewRecord other = Sitting.in(application).waitingLive(30, 6);
        String spare = handOvers.invite(other.id()).secret();
        SeatPass pass = Interviewing.in(application).person(other, ines);
        SignedIn.as(ines);
        swaps.begin(pass, SENIOR);

        SignedIn.as(stranger());

        assertThat(joining.join(spare, "")).isInstanceOf(JoinOutcome.Gone.class);
    }

    private SeatPass begun() {
        SignedIn.as(ines);
        return switch (swaps.begin(inFirst, SENIOR)) {
            case SetUpOutcome.Created created -> SeatPass.of(created.interview());
            case SetUpOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// Both turns are over, nothing is rated.
    private SeatPass swapped() {
        SignedIn.as(rahel);
        interviews.start(first.id());
        interviews.end(first.id());
        SeatPass inSecond = begun();
        interviews.start(inSecond.interview());
        interviews.end(inSecond.interview());
        return inSecond;
    }

    private Person stranger() {
        return SignedIn.resident(jdbc, Role.CANDIDATE);
    }

    private InterviewRecord second(SeatPass pass) {
        SignedIn.as(ines);
        InterviewRecord second = Sitting.in(application).read(pass.interview());
        SignedIn.as(rahel);
        return second;
    }

    private static List<QuestionId> questions(InterviewRecord interview) {
        return interview.attempts().stream().map(AttemptRecord::question).toList();
    }

    private Optional<SeatRole> role(SeatPass pass, Person person) {
        return access.seated(pass.interview(), Optional.of(person.id()), pass.key())
                .map(Seated::role);
    }

    private SeatId seat(SeatPass pass, Person person) {
        return access.seat(pass.interview(), person.id()).orElseThrow();
    }

    private SeatId seatOf(SeatPass guest) {
        return access.seated(guest.interview(), Optional.empty(), guest.key())
                .orElseThrow()
                .seat();
    }

    private boolean readsRubric(SeatPass pass, Person person) {
        SignedIn.as(person);
        try {
            return cards.open(SeatPass.of(pass.interview())) instanceof InterviewerStep.Writing writing
                    && !writing.card().questions().isEmpty();
        } catch (NotFound none) {
            return false;
        }
    }

    private AttemptPermission permission(InterviewRecord interview, Person person) {
        return access.permission(interview.attempts().getFirst().id(), person.id());
    }
}
