package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.CandidateRoom.GivenHint;
import dev.mockroom.interviews.CandidateRoom.Progress;
import dev.mockroom.interviews.CandidateRoom.Step;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.OpenInterviews;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class InterviewsTest {

    private static final Blueprint ALL_MINUTES = new Blueprint(Optional.empty(), 60, Seniority.MID, 30, 7);

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewRecords records;

    @Autowired
    private AttemptAccess access;

    @Autowired
    private OpenInterviews openInterviews;

    @Autowired
    private AttemptLog log;

    @Autowired
    private LeftBehind leftBehind;

    @Autowired
    private CardReader cards;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Person other;

    @BeforeEach
    void comeIn() {
        candidate = SignedIn.resident(jdbc, Role.CANDIDATE);
        other = SignedIn.resident(jdbc, Role.CANDIDATE);
        SignedIn.as(candidate);
    }

    @AfterEach
    void leave() {
        SignedIn.nobody();
    }

    @Test
    void tellsCountMinutesAndAreasBeforehand() {
        Outline outline = ((OutlineOutcome.Outlined) interviews.outline(ALL_MINUTES)).outline();

        assertThat(outline.questions()).isGreaterThan(1);
        assertThat(outline.minutes()).isBetween(36, 60);
        assertThat(List.copyOf(outline.areas().values())).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(outline.areas().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(outline.minutes());
    }

    @Test
    void createsWhatWasOutlined() {
        Outline outline = ((OutlineOutcome.Outlined) interviews.outline(ALL_MINUTES)).outline();

        CandidateRoom room = interviews.room(created());

        assertThat(room.phase()).isEqualTo(Phase.WAITING);
        assertThat(room.outline()).isEqualTo(outline);
        assertThat(room.steps()).extracting(Step::progress).containsOnly(Progress.AHEAD);
        assertThat(room.open()).isEmpty();
    }

    @Test
    void isForNoCompanyInParticularWhenTheBankDoesNotKnowTheOneThatIsNamed() {
        InterviewId interview =
                created(new Blueprint(Optional.of(new CompanyId("nobody-asks-this")), 60, Seniority.MID, 30, 7));

        assertThat(records.find(interview).orElseThrow().company()).isEmpty();
        assertThat(interviews.room(interview).companyName()).isEmpty();
    }

    @Test
    void showsTheFirstQuestionOnceItHasBegun() {
        InterviewId interview = running();

        CandidateRoom room = interviews.room(interview);

        assertThat(room.phase()).isEqualTo(Phase.RUNNING);
        assertThat(room.open()).hasValueSatisfying(open -> {
            assertThat(open.number()).isEqualTo(1);
            assertThat(open.wording())
                    .hasValueSatisfying(wording -> assertThat(wording.prompt()).isNotBlank());
        });
        assertThat(room.clocks().running()).isTrue();
    }

    @Test
    void walksThroughTheQuestionsWithTheirClocks() {
        InterviewId interview = running();
        clock.advance(Duration.ofMinutes(5));
        interviews.goTo(interview, 2);
        clock.advance(Duration.ofMinutes(3));

        CandidateRoom room = interviews.room(interview);

        assertThat(room.steps()).extracting(Step::progress).startsWith(Progress.LEFT, Progress.PRESENT);
        assertThat(room.clocks().question()).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(4));
        assertThat(room.clocks().whole()).isBetween(Duration.ofMinutes(8), Duration.ofMinutes(9));
    }

    @Test
    void remembersWhatWasSkipped() {
        InterviewId interview = running();

        interviews.skip(interview, 1);

        assertThat(interviews.room(interview).steps())
                .extracting(Step::progress)
                .startsWith(Progress.SKIPPED, Progress.PRESENT);
        assertThat(records.find(interview).orElseThrow().attempts().getFirst().skipped())
                .isTrue();
    }

    @Test
    void givesOneHintAtATimeAndCountsIt() {
        InterviewId interview = running();
        clock.advance(Duration.ofMinutes(2));

        interviews.takeHint(interview, 1, 1);

        assertThat(interviews.room(interview).open().orElseThrow().wording().orElseThrow())
                .satisfies(wording -> {
                    assertThat(wording.hintCount()).isGreaterThan(1);
                    assertThat(wording.hints()).singleElement().satisfies(hint -> {
                        assertThat(hint.markdown()).isNotBlank();
                        assertThat(hint.clock()).isBetween(Duration.ofMinutes(2), Duration.ofMinutes(3));
                    });
                });
        assertThat(records.find(interview).orElseThrow().attempts().getFirst().hints())
                .isEqualTo(1);
    }

    @Test
    void coversTheQuestionWhilePausedAndKeepsItsAnswerOpen() {
        InterviewId interview = running();
        AttemptId attempt = attempt(interview, 1);
        interviews.takeHint(interview, 1, 1);

        interviews.pause(interview);

        assertThat(interviews.room(interview).open()).hasValueSatisfying(open -> {
            assertThat(open.wording()).isEmpty();
            assertThat(open.attempt()).isEqualTo(attempt);
        });
        assertThat(access.permission(attempt, candidate.id())).isInstanceOf(AttemptPermission.Write.class);
        interviews.resume(interview);
        assertThat(interviews.room(interview).open().orElseThrow().wording()).isPresent();
    }

    @Test
    void namesTheQuestionsWithoutAnAnswer() {
        InterviewId interview = running();
        InterviewRecord record = records.find(interview).orElseThrow();
        assertThat(log.append(attempt(interview, 1), record.seat(), new TypedAnswer(1).types("Variance."))
                        .join())
                .isInstanceOf(AppendOutcome.Appended.class);

        assertThat(interviews.unanswered(interview))
                .doesNotContain(1)
                .hasSize(record.attempts().size() - 1);
    }

    @Test
    void listsWhatOneCanGoOnWith() {
        InterviewId older = running();
        clock.advance(Duration.ofMinutes(1));
        InterviewId newer = created();
        interviews.end(older);

        assertThat(interviews.unfinished()).extracting(UnfinishedInterview::id).containsExactly(newer);
    }

    @Test
    void throwsAwayOnlyWhatHasNotBegun() {
        InterviewId waiting = created();
        InterviewId begun = running();

        interviews.discard(waiting);

        assertThatThrownBy(() -> interviews.room(waiting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> interviews.discard(begun)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void tellsTheFeaturesAboveHowItWent() {
        InterviewId interview = running();
        clock.advance(Duration.ofMinutes(4));
        interviews.end(interview);

        InterviewRecord record = records.find(interview).orElseThrow();

        assertThat(record.candidate()).isEqualTo(candidate.id());
        assertThat(record.phase()).isEqualTo(Phase.ENDED);
        assertThat(record.ended()).isPresent();
        assertThat(record.attempts()).allSatisfy(attempt -> {
            assertThat(attempt.area()).isNotBlank();
            assertThat(attempt.reasons()).isNotEmpty();
        });
        assertThat(record.attempts().getFirst().spent()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        assertThat(records.of(record.attempts().getLast().id())).contains(record);
        assertThat(records.of(candidate.id(), 10)).containsExactly(record);
        assertThat(records.fromAllSeats(candidate.id(), 10).own())
                .containsExactlyElementsOf(
                        records.findWithoutReasons(record.id()).stream().toList());
    }

    @Test
    void keepsCardsClosedForQuestionsThatAreStillToAnswer() {
        InterviewId interview = created();
        QuestionId question =
                records.find(interview).orElseThrow().attempts().getFirst().question();

        assertThat(openInterviews.holds(candidate.id(), question)).isTrue();
        assertThat(openInterviews.holds(other.id(), question)).isFalse();
        interviews.start(interview);
        interviews.end(interview);
        assertThat(openInterviews.holds(candidate.id(), question)).isFalse();
    }

    @Test
    void letsTheCandidateWriteUntilShortlyAfterTheEnd() {
        InterviewId interview = created();
        AttemptId attempt = attempt(interview, 1);
        SeatId seat = records.find(interview).orElseThrow().seat();

        assertThat(access.permission(attempt, candidate.id()))
                .isEqualTo(new AttemptPermission.Read(interview, seat, false));
        interviews.start(interview);
        assertThat(access.permission(attempt, candidate.id())).isEqualTo(new AttemptPermission.Write(interview, seat));
        interviews.end(interview);
        assertThat(access.permission(attempt, candidate.id())).isEqualTo(new AttemptPermission.Write(interview, seat));
        clock.advance(Duration.ofMinutes(1));
        assertThat(access.permission(attempt, candidate.id()))
                .isEqualTo(new AttemptPermission.Read(interview, seat, true));
    }

    @Test
    void givesNobodyElseASeatOrAnAnswer() {
        InterviewId interview = running();

        assertThat(access.seat(interview, candidate.id())).isPresent();
        assertThat(access.seat(interview, other.id())).isEmpty();
        assertThat(access.permission(attempt(interview, 1), other.id())).isEqualTo(new AttemptPermission.None());
        assertThat(access.permission(AttemptId.random(), candidate.id())).isEqualTo(new AttemptPermission.None());
    }

    static Stream<Consumer<InterviewsTest>> everythingOneCanDo() {
        return Stream.of(
                test -> test.interviews.room(test.theirs),
                test -> test.interviews.unanswered(test.theirs),
                test -> test.interviews.start(test.theirs),
                test -> test.interviews.goTo(test.theirs, 2),
                test -> test.interviews.skip(test.theirs, 1),
                test -> test.interviews.takeHint(test.theirs, 1, 1),
                test -> test.interviews.pause(test.theirs),
                test -> test.interviews.resume(test.theirs),
                test -> test.interviews.end(test.theirs),
                test -> test.interviews.discard(test.theirs));
    }

    private InterviewId theirs;

    @ParameterizedTest
    @MethodSource("everythingOneCanDo")
    void isNotThereForAnybodyElse(Consumer<InterviewsTest> deed) {
        theirs = running();
        InterviewRecord before = records.find(theirs).orElseThrow();
        SignedIn.as(other);

        assertThatThrownBy(() -> deed.accept(this)).isInstanceOf(NotFound.class);

        assertThat(interviews.unfinished()).isEmpty();
        assertThat(records.of(other.id(), 10)).isEmpty();
        assertThat(records.fromAllSeats(other.id(), 10).own()).isEmpty();
        InterviewRecord after = records.find(theirs).orElseThrow();
        assertThat(after.phase()).isEqualTo(before.phase());
        assertThat(after.attempts()).extracting(AttemptRecord::hints).containsOnly(0);
    }

    @Test
    void isThereForNobodyWhoIsNotSignedIn() {
        SignedIn.nobody();

        assertThatThrownBy(() -> interviews.unfinished())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void endsWhatWasLeftBehind() {
        InterviewId forgotten = running();
        clock.advance(Duration.ofHours(6));
        InterviewId fresh = running();
        clock.advance(Duration.ofHours(7));

        leftBehind.sweep();

        assertThat(interviews.room(forgotten).phase()).isEqualTo(Phase.ENDED);
        assertThat(interviews.room(fresh).phase()).isEqualTo(Phase.RUNNING);
        assertThat(records.find(forgotten).orElseThrow().attempts().getFirst())
                .satisfies(attempt -> assertThat(attempt.spent()).isEqualTo(Duration.ofMinutes(attempt.minutes())));
    }

    @Test
    void readsARoomInAsManyStatementsHoweverManyQuestionsItHas() {
        InterviewId small = running(new Blueprint(Optional.empty(), 15, Seniority.MID, 30, 3));
        InterviewId large = running(new Blueprint(Optional.empty(), 120, Seniority.MID, 30, 3));
        assertThat(interviews.room(large).steps())
                .hasSizeGreaterThan(interviews.room(small).steps().size());

        List<String> forSmall = StatementCounter.during(() -> interviews.room(small));
        List<String> forLarge = StatementCounter.during(() -> interviews.room(large));

        assertThat(forLarge).hasSize(4).isEqualTo(forSmall);
    }

    @Test
    void readsAListInAsManyStatementsHoweverLongItIs() {
        running();
        List<String> forOne = StatementCounter.during(() -> records.of(candidate.id(), 50));
        running();
        running();

        assertThat(StatementCounter.during(() -> records.of(candidate.id(), 50)))
                .hasSize(2)
                .hasSameSizeAs(forOne);
        assertThat(StatementCounter.during(() -> interviews.unfinished())).hasSize(1);
    }

    @Test
    void decidesOnAKeystrokeWithOneStatement() {
        AttemptId attempt = attempt(running(), 1);

        assertThat(StatementCounter.during(() -> access.permission(attempt, candidate.id())))
                .hasSize(1);
    }

    /// The text of everything that leaves the service for a candidate holds nothing of the other side of the card.
    @Test
    void givesACandidateNothingOfTheRubric() {
        InterviewId interview = running();
        InterviewRecord record = records.find(interview).orElseThrow();
        int number = record.attempts().stream()
                .filter(attempt ->
                        cards.hintCounts(List.of(attempt.revision())).getOrDefault(attempt.revision(), 0) > 1)
                .findFirst()
                .orElseThrow()
                .number();
        interviews.goTo(interview, number);
        interviews.takeHint(interview, number, 1);
        List<String> given = Stream.of(1, 2, 3)
                .map(moment -> {
                    if (moment == 2) {
                        interviews.pause(interview);
                    }
                    if (moment == 3) {
                        interviews.end(interview);
                    }
                    return everyWordOf(interviews.room(interview));
                })
                .toList();

        var all = cards.cards(
                record.attempts().stream().map(AttemptRecord::revision).toList());
        record.attempts().forEach(attempt -> {
            var card = all.get(attempt.revision());
            Stream<String> closed = Stream.of(
                            Stream.of(
                                    card.summary().title(),
                                    card.answer(),
                                    card.rubric().tested()),
                            card.summary().topics().stream().filter(topic -> topic.length() > 12),
                            card.rubric().signals().stream().map(signal -> signal.text()),
                            card.rubric().redFlags().stream(),
                            card.rubric().anchors().values().stream(),
                            card.rubric().followUps().stream().map(followUp -> followUp.question()),
                            card.rubric().clarifications().stream().map(clarification -> clarification.reply()),
                            card.hints().stream().skip(attempt.number() == number ? 1 : 0))
                    .flatMap(texts -> texts)
                    .filter(text -> !text.isBlank());
            assertThat(closed).allSatisfy(text -> assertThat(given).noneMatch(words -> words.contains(text)));
        });
        assertThat(given.getFirst())
                .contains(all.get(record.attempts().get(number - 1).revision())
                        .hints()
                        .getFirst());
    }

    /// Records print all that is in them.
    private static String everyWordOf(CandidateRoom room) {
        return room.toString();
    }

    @Test
    void keepsHintsInTheOrderTheyWereTaken() {
        InterviewId interview = running();
        interviews.takeHint(interview, 1, 1);
        interviews.takeHint(interview, 1, 2);

        assertThat(interviews
                        .room(interview)
                        .open()
                        .orElseThrow()
                        .wording()
                        .orElseThrow()
                        .hints())
                .extracting(GivenHint::number)
                .containsExactly(1, 2);
    }

    private InterviewId created() {
        return created(ALL_MINUTES);
    }

    private InterviewId created(Blueprint blueprint) {
        return ((SetUpOutcome.Created) interviews.create(blueprint)).interview();
    }

    private InterviewId running() {
        return running(ALL_MINUTES);
    }

    private InterviewId running(Blueprint blueprint) {
        InterviewId interview = created(blueprint);
        interviews.start(interview);
        return interview;
    }

    private AttemptId attempt(InterviewId interview, int number) {
        return records.find(interview).orElseThrow().attempts().get(number - 1).id();
    }
}
