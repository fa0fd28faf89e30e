package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanId;
import dev.mockroom.planning.Planning;
import dev.mockroom.planning.Reason;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Note;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// What happens when an interviewer exchanges a question that is still ahead.
@MockroomTest
class QuestionSwapsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private QuestionSwaps questions;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewerCards cards;

    @Autowired
    private Planning planning;

    @Autowired
    private Observers observers;

    @Autowired
    private Swaps swaps;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private InterviewRecord made;
    private SeatPass guest;

    @BeforeEach
    void aGuestLeads() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        made = Sitting.in(application).waitingLive(60, 5);
        guest = Interviewing.in(application).guest(made, "Ines Okafor");
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void putAnotherQuestionInItsPlaceAndLeaveTheRest() {
        begin();

        questions.another(guest, attempt(2));

        InterviewRecord now = read();
        assertThat(now.attempts()).hasSameSizeAs(made.attempts());
        assertThat(now.attempts().get(1).id())
                .isNotEqualTo(made.attempts().get(1).id());
        assertThat(asked(now))
                .doesNotHaveDuplicates()
                .doesNotContain(asked(made).get(1));
        assertThat(without(2, asked(now))).isEqualTo(without(2, asked(made)));
        assertThat(now.attempts().get(1).reasons()).startsWith(Reason.CHOSEN);
        assertThat(now.attempts().stream().mapToInt(AttemptRecord::minutes).sum())
                .isBetween(36, 60);
        assertThat(room().plan().get(1).swapped()).isTrue();
        assertThat(room().present()).isEqualTo(1);
    }

    @Test
    void showTheCandidateTheNewCountMinutesAndAreasAndNoQuestion() {
        begin();

        questions.another(guest, attempt(2));

        InterviewRecord now = read();
        asCandidate(() -> {
            CandidateRoom seen = interviews.room(made.id());
            assertThat(seen.outline().questions()).isEqualTo(now.attempts().size());
            assertThat(seen.outline().minutes())
                    .isEqualTo(now.attempts().stream()
                            .mapToInt(AttemptRecord::minutes)
                            .sum());
            assertThat(seen.outline()).isEqualTo(room(guest).outline());
            assertThat(seen.open()).map(CandidateRoom.OpenQuestion::number).contains(1);
            assertThat(seen.version()).isEqualTo(room(guest).version());
        });
    }

    @Test
    void chooseTheSameForTheSameSeed() {
        begin();
        questions.another(guest, attempt(2));
        questions.another(guest, attempt(2));
        List<QuestionId> once = asked(read());

        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        made = Sitting.in(application).waitingLive(60, 5);
        guest = Interviewing.in(application).guest(made, "Ines Okafor");
        begin();
        questions.another(guest, attempt(2));
        questions.another(guest, attempt(2));

        assertThat(asked(read())).isEqualTo(once);
    }

    @Test
    void bringTheOneBeforeBackAndNeverOfferItAnew() {
        begin();
        QuestionId first = asked(made).get(1);
        questions.another(guest, attempt(2));
        QuestionId second = asked(read()).get(1);

        questions.back(guest, attempt(2));

        assertThat(asked(read())).isEqualTo(asked(made));
        assertThat(read().attempts().get(1).minutes())
                .isEqualTo(made.attempts().get(1).minutes());
        assertThat(read().attempts().get(1).reasons())
                .isEqualTo(made.attempts().get(1).reasons());
        assertThat(room().plan().get(1).swapped()).isFalse();
        questions.another(guest, attempt(2));
        assertThat(asked(read()).get(1)).isNotIn(first, second);
        questions.back(guest, attempt(2));
        assertThat(asked(read()).get(1)).isEqualTo(first);
    }

    @Test
    void doNothingForASecondClick() {
        begin();
        AttemptId clicked = attempt(2);
        questions.another(guest, clicked);
        List<QuestionId> once = asked(read());
        long version = room().version();

        questions.another(guest, clicked);
        questions.back(guest, clicked);
        questions.back(guest, attempt(3));

        assertThat(asked(read())).isEqualTo(once);
        assertThat(room().version()).isEqualTo(version);
    }

    @Test
    void refuseWhatTheCandidateHasOpened() {
        begin();
        rooms.goTo(guest, 2);
        rooms.goTo(guest, 1);

        for (int number : List.of(1, 2)) {
            assertThatThrownBy(() -> questions.another(guest, attempt(number)))
                    .isInstanceOf(IllegalTransition.class)
                    .hasMessage("The candidate has opened question " + number
                            + ", so it keeps its answer. Skip it, or exchange one that is still ahead.");
        }
        assertThat(asked(read())).isEqualTo(asked(made));
    }

    @Test
    void refuseTheWayBackOnceItIsOpened() {
        begin();
        questions.another(guest, attempt(2));
        rooms.goTo(guest, 2);

        assertThatThrownBy(() -> questions.back(guest, attempt(2)))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("opened question 2");
    }

    @Test
    void refuseToThrowAwayWhatIsSaidOfIt() {
        begin();
        Note note = cards.note(guest, attempt(2), "Ask about leakage here");
        assertRefused(2, "Something is marked or noted at question 2 already.");
        cards.drop(guest, note.id());
        cards.rate(guest, attempt(3), Rating.of(Level.LEANING_HIRE));
        assertRefused(3, "Something is marked or noted at question 3 already.");
        cards.rate(guest, attempt(3), null);

        questions.another(guest, attempt(2));
        questions.another(guest, attempt(3));

        assertThat(asked(read()).subList(1, 3))
                .doesNotContainAnyElementsOf(asked(made).subList(1, 3));
    }

    @Test
    void waitForTheBeginningAndStopAtTheEnd() {
        assertRefused(2, "This interview has not begun yet.");
        begin();
        rooms.pause(guest);
        questions.another(guest, attempt(2));
        assertThat(asked(read()).get(1))
                .as("while it is paused")
                .isNotEqualTo(asked(made).get(1));
        rooms.resume(guest);
        rooms.end(guest);
        assertRefused(3, "This interview is over.");
    }

    @Test
    void areNotForACandidateWhoIsAlone() {
        SignedIn.as(candidate);
        made = Sitting.in(application).running(30, 9);
        guest = Interviewing.in(application).guest(made, "Ines");

        assertRefused(2, "The candidate leads this interview by themselves.");
    }

    @Test
    void areForTheInterviewersSeatAlone() {
        begin();
        AttemptId ahead = attempt(2);
        SeatPass none = SeatPass.of(made.id());
        SeatPass observer = observing();
        assertHidden(observer, ahead);
        SignedIn.guest();
        assertHidden(none, ahead);
        SignedIn.as(candidate);
        assertHidden(none, ahead);
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertHidden(none, ahead);
        InterviewRecord other = Sitting.in(application).waitingLive(60, 6);
        SeatPass elsewhere = Interviewing.in(application).guest(other, "Somebody else");
        assertHidden(new SeatPass(made.id(), elsewhere.key().orElseThrow()), ahead);
        questions.another(elsewhere, ahead);

        assertThat(asked(read())).as("the answer is not of that meeting").isEqualTo(asked(made));
    }

    @Test
    void areNotForTheInterviewerOfTheOtherTurn() {
        SignedIn.as(candidate);
        made = Sitting.in(application).waitingLive(30, 5);
        Person partner = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass inFirst = Interviewing.in(application).person(made, partner);
        SeatPass inSecond = second(inFirst, partner);
        AttemptId ahead = attempt(2);
        SignedIn.as(partner);
        AttemptId own = Sitting.in(application)
                .read(inSecond.interview())
                .attempts()
                .get(1)
                .id();
        assertHidden(inSecond, own);
        SignedIn.as(candidate);
        assertHidden(inFirst, ahead);

        assertThatThrownBy(() -> questions.another(inSecond, own))
                .as("they lead there, before it begins")
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void keepClearOfTheOtherTurnAndOfWhatEitherHasSeen() {
        SignedIn.as(candidate);
        made = Sitting.in(application).waitingLive(30, 5);
        Person partner = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass inFirst = Interviewing.in(application).person(made, partner);
        InterviewRecord theirs = Sitting.in(application).ended(60, 77);
        SeatPass inSecond = second(inFirst, partner);
        SignedIn.as(partner);
        List<QuestionId> second = asked(Sitting.in(application).read(inSecond.interview()));
        SignedIn.as(candidate);
        interviews.start(made.id());
        SignedIn.as(partner);

        List<QuestionId> offered = new ArrayList<>();
        for (int click = 0; click < 5; click++) {
            questions.another(inFirst, attempt(2));
            offered.add(asked(read()).get(1));
        }

        assertThat(offered)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(second)
                .doesNotContainAnyElementsOf(asked(theirs));
    }

    @Test
    void keepTheSecondTurnClearOfWhatWasExchangedInTheFirst() {
        SignedIn.as(candidate);
        made = Sitting.in(application).waitingLive(30, 5);
        Person partner = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass inFirst = Interviewing.in(application).person(made, partner);
        SignedIn.as(candidate);
        interviews.start(made.id());
        SignedIn.as(partner);
        Set<QuestionId> read = new HashSet<>(asked(made));
        for (int click = 0; click < 5; click++) {
            questions.another(inFirst, attempt(2));
            read.addAll(asked(read()));
        }

        for (long seed = 1; seed <= 10; seed++) {
            SignedIn.as(partner);
            SetUpOutcome outcome = swaps.begin(inFirst, wished().withRestDays(0).withSeed(seed));
            InterviewId second = ((SetUpOutcome.Created) outcome).interview();
            assertThat(asked(Sitting.in(application).read(second))).doesNotContainAnyElementsOf(read);
            interviews.discard(second);
        }
    }

    @Test
    void keepClearOfTheOtherRoundsOfALoop() {
        SignedIn.as(candidate);
        made = Sitting.in(application).waitingLiveLoop(2);
        guest = Interviewing.in(application).guest(made, "Ines");
        begin();
        InterviewId next = swaps.next(guest).orElseThrow().interview();
        SignedIn.as(candidate);
        List<QuestionId> later = asked(Sitting.in(application).read(next));
        SignedIn.guest();

        for (int click = 0; click < 5; click++) {
            questions.another(guest, attempt(2));
            assertThat(asked(read())).doesNotContainAnyElementsOf(later);
        }
    }

    @Test
    void sayWhyThereIsNoOther() {
        SignedIn.as(candidate);
        made = Sitting.in(application).waitingLive(30, 5);
        Person partner = SignedIn.resident(jdbc, Role.CANDIDATE);
        SeatPass inFirst = Interviewing.in(application).person(made, partner);
        swaps.offer(inFirst);
        studied(partner);
        SignedIn.as(candidate);
        interviews.start(made.id());
        SignedIn.as(partner);

        assertThatThrownBy(() -> questions.another(inFirst, attempt(2)))
                .isInstanceOf(IllegalTransition.class)
                .hasMessage("Every other question that fits here was seen too lately."
                        + " Keep this one, or skip it when its turn comes.");
        assertThat(asked(read())).isEqualTo(asked(made));
    }

    @Test
    void exchangeTenQuestionsAtMost() {
        begin();
        for (int click = 0; click < QuestionSwaps.MOST; click++) {
            questions.another(guest, attempt(2));
        }

        assertRefused(3, "This interview has exchanged 10 questions, which is the most.");
        questions.back(guest, attempt(2));
    }

    @Test
    void leaveThePlanAsItWasMade() {
        UUID before = plan();
        List<UUID> items = items(before);
        begin();

        questions.another(guest, attempt(2));

        assertThat(items(before)).isEqualTo(items);
        assertThat(plan()).isNotEqualTo(before);
        UUID after = plan();
        asCandidate(() -> assertThatThrownBy(() -> planning.preview(new PlanId(after)))
                .as("its titles are not open to whoever is to answer")
                .isInstanceOf(NotFound.class));
    }

    private void begin() {
        rooms.ready(guest, true);
        asCandidate(() -> rooms.ready(SeatPass.of(made.id()), true));
    }

    private SeatPass second(SeatPass inFirst, Person partner) {
        SignedIn.as(partner);
        return switch (swaps.begin(inFirst, wished())) {
            case SetUpOutcome.Created created -> SeatPass.of(created.interview());
            case SetUpOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Blueprint wished() {
        return new Blueprint(Optional.empty(), 30, Seniority.MID, Blueprint.REST_DAYS, 11);
    }

    private SeatPass observing() {
        NewObserverLink link = observers.ask(guest);
        SignedIn.as(candidate);
        observers.agree(SeatPass.of(made.id()), link.id());
        SignedIn.guest();
        JoinOutcome.Joined joined = (JoinOutcome.Joined) observers.join(link.secret(), "Ada", SeatPass::of);
        return new SeatPass(joined.interview(), joined.key().orElseThrow());
    }

    private void studied(Person person) {
        jdbc.sql("select id from question")
                .query(UUID.class)
                .list()
                .forEach(question -> jdbc.sql(
                                "insert into question_study (id, account_id, question_id, studied_at) values (?, ?, ?, ?)")
                        .params(
                                UUID.randomUUID(),
                                person.id().value(),
                                question,
                                clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                        .update());
    }

    private UUID plan() {
        return jdbc.sql("select plan_id from interview where id = ?")
                .param(made.id().value())
                .query(UUID.class)
                .single();
    }

    private List<UUID> items(UUID plan) {
        return jdbc.sql("select question_id from plan_item where plan_id = ? order by item_number")
                .param(plan)
                .query(UUID.class)
                .list();
    }

    private void assertRefused(int number, String sentence) {
        assertThatThrownBy(() -> questions.another(guest, attempt(number)))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageStartingWith(sentence);
    }

    private void assertHidden(SeatPass pass, AttemptId attempt) {
        assertThatThrownBy(() -> questions.another(pass, attempt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> questions.back(pass, attempt)).isInstanceOf(NotFound.class);
    }

    private AttemptId attempt(int number) {
        return read().attempts().get(number - 1).id();
    }

    private LiveRoom room() {
        return room(guest);
    }

    private LiveRoom room(SeatPass pass) {
        SecurityContext person = SecurityContextHolder.getContext();
        SignedIn.guest();
        LiveRoom room = rooms.room(pass).orElseThrow();
        SecurityContextHolder.setContext(person);
        return room;
    }

    /// As its candidate reads it, whoever is signed in.
    private InterviewRecord read() {
        SecurityContext person = SecurityContextHolder.getContext();
        SignedIn.as(candidate);
        InterviewRecord now = Sitting.in(application).read(made.id());
        SecurityContextHolder.setContext(person);
        return now;
    }

    private static List<QuestionId> asked(InterviewRecord interview) {
        return interview.attempts().stream().map(AttemptRecord::question).toList();
    }

    private static List<QuestionId> without(int number, List<QuestionId> all) {
        List<QuestionId> others = new ArrayList<>(all);
        others.remove(number - 1);
        return others;
    }

    private void asCandidate(Runnable work) {
        SignedIn.as(candidate);
        work.run();
        SignedIn.guest();
    }
}
