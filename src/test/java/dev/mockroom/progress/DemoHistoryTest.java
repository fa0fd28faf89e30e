package dev.mockroom.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.LogIndexes;
import dev.mockroom.interviews.PastAnswer;
import dev.mockroom.interviews.PastAnswers;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.scoring.Moment;
import dev.mockroom.scoring.PlaybackLog;
import dev.mockroom.scoring.Playbacks;
import dev.mockroom.scoring.Rescored;
import dev.mockroom.scoring.Rescoring;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Before all others: what the demo draws hangs on the bank, which they share and add to.
@Order(1)
@MockroomTest
class DemoHistoryTest {

    @Autowired
    private DemoHistory history;

    @Autowired
    private Progress progress;

    @Autowired
    private PastAnswers past;

    @Autowired
    private AttemptLog log;

    @Autowired
    private Playbacks playbacks;

    @Autowired
    private Rescoring rescoring;

    @Autowired
    private LogIndexes indexes;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void givesMuchToTheFirstALittleToTheSecondAndNothingToTheOthers() {
        List<Person> people = List.of(
                SignedIn.resident(jdbc, Role.CANDIDATE),
                SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER),
                SignedIn.resident(jdbc, Role.CANDIDATE, Role.EDITOR));
        SignedIn.nobody();

        history.make(people);

        SignedIn.as(people.getFirst());
        ProgressPage much = progress.page(ProgressFilter.USUAL.ratedBy(Rater.SELF), ZoneOffset.UTC, 0, 20);
        assertThat(much.answers()).isGreaterThan(60);
        assertThat(much.trend()).hasSizeGreaterThan(8);
        assertThat(much.areas().stream().filter(area -> area.level() instanceof Estimate.Known))
                .hasSizeGreaterThan(5);
        assertThat(much.readiness()).anyMatch(company -> company.level() instanceof Estimate.Known);
        assertThat(much.missed()).isNotEmpty();
        assertThat(much.times()).isNotEmpty();
        assertThat(of(people.get(1)).ever()).isBetween(3, 20);
        assertThat(of(people.get(2)).ever()).isZero();
    }

    @Test
    void holdsInterviewsThatAnInterviewerScored() {
        List<Person> people = List.of(
                SignedIn.resident(jdbc, Role.CANDIDATE), SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER));
        SignedIn.nobody();

        history.make(people);

        ProgressPage page = of(people.getFirst());
        assertThat(page.by()).isEqualTo(Rater.OTHERS);
        assertThat(page.raters()).isEqualTo(1);
        assertThat(page.othersAnswers()).isBetween(10, page.selfAnswers() - 20);
        assertThat(page.trend()).hasSizeGreaterThan(4);
        assertThat(page.areas().stream().filter(area -> area.level() instanceof Estimate.Known))
                .hasSizeGreaterThan(2);
        assertThat(page.readiness()).anyMatch(company -> company.level() instanceof Estimate.Known);
        assertThat(page.judgements()).hasSizeGreaterThan(5);
        int half = page.judgements().size() / 2;
        assertThat(thoughtBetterBy(page.judgements().subList(0, half)))
                .isGreaterThan(thoughtBetterBy(
                        page.judgements().subList(half, page.judgements().size())));
        assertThat(progress.page(ProgressFilter.USUAL.in(Mode.WITH_INTERVIEWER), ZoneOffset.UTC, 0, 20)
                        .answers())
                .isBetween(page.othersAnswers(), page.answers() - 20);
    }

    @Test
    void saysOfTheInterviewersWordsThatTheyAreMadeUp() {
        Person candidate = SignedIn.resident(jdbc, Role.CANDIDATE);
        Person interviewer = SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER);

        history.make(List.of(candidate, interviewer));

        assertThat(jdbc.sql("""
                select c.strength from scorecard c join seat s on s.id = c.seat_id
                where s.account_id = ? and c.kind = 'INTERVIEWER'""")
                        .param(interviewer.id().value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(words -> words.startsWith("Made up for the demo"));
    }

    @Test
    void playsBackWhatWasTypedWithinTheTimeOfEachQuestion() {
        Person candidate = SignedIn.resident(jdbc, Role.CANDIDATE);
        history.make(List.of(candidate, SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER)));
        Set<String> answers =
                DemoAnswers.read().values().stream().map(DemoAnswer::text).collect(Collectors.toSet());
        SignedIn.as(candidate);

        List<PastAnswer> typed = past.of(candidate.id()).stream()
                .filter(answer -> log.last(answer.id()) > 0)
                .toList();

        assertThat(typed.stream().map(PastAnswer::interview).distinct()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(typed)
                .extracting(PastAnswer::question)
                .hasSizeBetween(10, answers.size())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(drawnLatelyWithAnAnswer(candidate));
        assertThat(typed).allSatisfy(answer -> {
            PlaybackLog played = playbacks.log(SeatPass.of(answer.interview()), answer.id());
            assertThat(log.text(answer.id())).isIn(answers);
            assertThat(played.updates())
                    .hasSizeGreaterThan(200)
                    .allSatisfy(update -> assertThat(update.at())
                            .isBetween(played.start(), played.start().plus(answer.spent())));
        });
        assertThat(jdbc.sql("""
                select count(*) from attempt_update u join attempt a on a.id = u.attempt_id
                join interview i on i.id = a.interview_id join seat s on s.id = i.candidate_seat_id
                where s.account_id = ?""").param(candidate.id().value()).query(Long.class).single())
                .isZero();
    }

    @Test
    void putsWhatTheInterviewerKeptOnTheTimeLine() {
        Person candidate = SignedIn.resident(jdbc, Role.CANDIDATE);
        history.make(List.of(candidate, SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER)));
        SignedIn.as(candidate);

        Map<InterviewId, List<Moment>> kept = past.of(candidate.id()).stream()
                .filter(answer -> answer.inCompany() && log.last(answer.id()) > 0)
                .collect(Collectors.groupingBy(
                        PastAnswer::interview,
                        Collectors.flatMapping(
                                answer -> playbacks.moments(SeatPass.of(answer.interview()), answer.id()).stream(),
                                Collectors.toList())));

        assertThat(kept).hasSizeGreaterThanOrEqualTo(2);
        assertThat(kept.values())
                .allSatisfy(moments -> assertThat(moments)
                        .extracting(Moment::kind)
                        .contains(Moment.Kind.MARK, Moment.Kind.NOTE, Moment.Kind.QUOTE, Moment.Kind.MOMENT));
    }

    @Test
    void scoresAsItIsShownAndKeepsItsLogsAsTheyWeigh() {
        Person candidate = SignedIn.resident(jdbc, Role.CANDIDATE);
        history.make(List.of(candidate, SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER)));
        List<PastAnswer> answers = past.of(candidate.id());

        List<Rescored> scores = new ArrayList<>();
        answers.stream().map(PastAnswer::interview).distinct().forEach(each -> rescoring.of(each, scores::add));
        Set<AttemptId> mended = new HashSet<>(indexes.mend().mended());

        assertThat(scores).hasSizeGreaterThan(100).allMatch(Rescored::isEqual);
        assertThat(answers).extracting(PastAnswer::id).noneMatch(mended::contains);
    }

    @Test
    void hasAnswersToQuestionsOfTheBankWithSignalsThatTheyHave() {
        Map<String, QuestionSummary> questions =
                cards.snapshot().stream().collect(Collectors.toMap(QuestionSummary::slug, Function.identity()));

        assertThat(DemoAnswers.read()).hasSizeGreaterThan(11).allSatisfy((slug, answer) -> {
            assertThat(questions).containsKey(slug);
            RevisionId revision = questions.get(slug).revision();
            Set<Integer> signals = cards.signals(List.of(revision)).get(revision).stream()
                    .map(signal -> signal.id().position())
                    .collect(Collectors.toSet());
            assertThat(signals)
                    .containsAll(DemoTyping.of(answer, new SplittableRandom(1))
                            .heard()
                            .keySet());
        });
    }

    private Set<QuestionId> drawnLatelyWithAnAnswer(Person candidate) {
        Set<QuestionId> known = cards.snapshot().stream()
                .filter(question -> DemoAnswers.read().containsKey(question.slug()))
                .map(QuestionSummary::id)
                .collect(Collectors.toSet());
        List<PastAnswer> answers = past.of(candidate.id());
        List<InterviewId> latest = answers.stream()
                .sorted(Comparator.comparing(PastAnswer::ended).reversed())
                .map(PastAnswer::interview)
                .distinct()
                .limit(10)
                .toList();
        return answers.stream()
                .filter(answer -> latest.contains(answer.interview()) && !answer.skipped())
                .map(PastAnswer::question)
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    private static double thoughtBetterBy(List<Judgement> judgements) {
        return judgements.stream().mapToDouble(Judgement::difference).average().orElseThrow();
    }

    private ProgressPage of(Person person) {
        SignedIn.as(person);
        return progress.page(ProgressFilter.USUAL, ZoneOffset.UTC, 0, 20);
    }
}
