package dev.mockroom.questions.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.Study;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class MistakeReportsTest {

    private static final String WORDS = "The sum in the second line is off by one.";
    private static final int ALL = 1000;

    @Autowired
    private MistakeReports reports;

    @Autowired
    private ReportQueue queue;

    @Autowired
    private Study study;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private BankIntake intake;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    private final BankText file = BankText.file();
    private QuestionId question;
    private Person ada;
    private Person editor;

    @BeforeEach
    void aCardAReaderAndAnEditor() {
        intake.take(file.card("first", "A fresh title").read());
        editor = SignedIn.resident(jdbc, Role.EDITOR);
        ada = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        question = bank.sheet(file.slug("first")).orElseThrow().summary().id();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void takesAReportFromSomebodyWhoHasStudiedTheCard() {
        assertThat(reports.offered(question)).isFalse();
        assertThat(report(WORDS)).isInstanceOf(ReportOutcome.NotSeen.class);
        study.open(question);

        assertThat(reports.offered(question)).isTrue();
        assertThat(report(WORDS)).isInstanceOf(ReportOutcome.Sent.class);
        assertThat(reports.own(question)).singleElement().satisfies(report -> {
            assertThat(report.isOpen()).isTrue();
            assertThat(report.part()).isEqualTo(CardPart.ANSWER);
            assertThat(report.words()).isEqualTo(WORDS);
        });
    }

    @Test
    void takesAReportFromSomebodyWhoSawTheCardInADebrief() {
        InterviewRecord ended = Sitting.in(application).ended(30, 1);
        QuestionId asked = ended.attempts().getFirst().question();
        assertThat(reports.offered(asked))
                .as("before the blind sheet is submitted")
                .isFalse();

        Sitting.in(application).rate(ended, Level.LEANING_HIRE);

        assertThat(reports.offered(asked)).isTrue();
        assertThat(reports.report(asked, CardPart.SIGNALS, WORDS)).isInstanceOf(ReportOutcome.Sent.class);
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        assertThat(reports.offered(asked)).isFalse();
    }

    @Test
    void takesNoneWhileAnInterviewOfTheirsAsksTheQuestion() {
        InterviewRecord running = Sitting.in(application).running(30, 1);
        QuestionId asked = running.attempts().getFirst().question();
        jdbc.sql(
                        "insert into question_study (id, account_id, question_id, studied_at) values (?, ?, ?, current_timestamp)")
                .params(java.util.UUID.randomUUID(), ada.id().value(), asked.value())
                .update();

        assertThat(reports.offered(asked)).isFalse();
        assertThat(reports.report(asked, CardPart.ANSWER, WORDS)).isInstanceOf(ReportOutcome.NotSeen.class);
    }

    @Test
    void tellsNothingOfARepliedReportWhileAnInterviewAsksTheQuestion() {
        InterviewRecord ended = Sitting.in(application).rated(30, 1, Level.LEANING_HIRE);
        QuestionId asked = ended.attempts().getFirst().question();
        reports.report(asked, CardPart.ANSWER, WORDS);
        assertThat(reports.own(asked)).hasSize(1);
        jdbc.sql("update attempt set question_id = ? where id = ?")
                .params(
                        asked.value(),
                        Sitting.in(application).running(30, 2).attempts().stream()
                                .filter(attempt -> !attempt.question().equals(asked))
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .value())
                .update();

        assertThat(reports.own(asked)).isEmpty();
    }

    @Test
    void asksForEnoughWordsAndNotTooMany() {
        study.open(question);

        assertThat(report("Too short")).isInstanceOf(ReportOutcome.Unclear.class);
        assertThat(report("x".repeat(1001))).isInstanceOf(ReportOutcome.Unclear.class);
        assertThat(report("  " + "x".repeat(1000) + " ")).isInstanceOf(ReportOutcome.Sent.class);
    }

    @Test
    void takesNoMoreThanTwentyAtATimeFromOnePerson() {
        study.open(question);
        for (int number = 0; number < MistakeReports.MOST_OPEN; number++) {
            assertThat(report(WORDS)).isInstanceOf(ReportOutcome.Sent.class);
        }

        assertThat(report(WORDS)).isInstanceOf(ReportOutcome.TooMany.class);

        SignedIn.as(editor);
        queue.settle(mine().getFirst().id(), null, "It is right as it is.");
        SignedIn.as(ada);
        assertThat(report(WORDS)).isInstanceOf(ReportOutcome.Sent.class);
    }

    @Test
    void showsNobodyElsesReports() {
        study.open(question);
        report(WORDS);
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        study.open(question);

        assertThat(reports.own(question)).isEmpty();
    }

    @Test
    void queuesReportsForEditorsTheOldestFirst() {
        study.open(question);
        report(WORDS);
        report("Another sum is off by two as well.");
        SignedIn.as(editor);

        assertThat(mine())
                .extracting(MistakeReport::words)
                .containsExactly(WORDS, "Another sum is off by two as well.");
        MistakeReport first = mine().getFirst();
        assertThat(first.title()).isEqualTo("A fresh title");
        assertThat(first.slug()).isEqualTo(file.slug("first"));
        assertThat(first.reporter()).isEqualTo(ada.name());
        assertThat(first.part()).isEqualTo(CardPart.ANSWER);
        assertThat(first.number()).isEqualTo(1);
        assertThat(StatementCounter.during(() -> queue.open(0, 20))).hasSize(2);
        assertThat(queue.open(0, ALL).total()).isEqualTo(queue.count());
        assertThat(queue.open(0, 1).reports()).hasSize(1);
    }

    @Test
    void tellsTheReporterWhatBecameOfIt() {
        study.open(question);
        report(WORDS);
        SignedIn.as(editor);
        ReportId id = mine().getFirst().id();
        assertThat(queue.settle(id, 7, "Mended.")).isInstanceOf(SettleOutcome.NoRevision.class);
        assertThat(queue.settle(id, 1, " ")).isInstanceOf(SettleOutcome.NoWords.class);

        assertThat(queue.settle(id, 1, "You are right, it is mended.")).isInstanceOf(SettleOutcome.Settled.class);

        assertThat(mine()).isEmpty();
        assertThat(queue.find(id)).isEmpty();
        assertThat(queue.settle(id, null, "Once more.")).isInstanceOf(SettleOutcome.Already.class);
        SignedIn.as(ada);
        assertThat(reports.own(question)).singleElement().satisfies(report -> {
            assertThat(report.isOpen()).isFalse();
            assertThat(report.fixedBy()).contains(1);
            assertThat(report.reply()).isEqualTo("You are right, it is mended.");
        });
    }

    @Test
    void keepsTheQueueToEditorsAndReportsToPeopleWhoAreSignedIn() {
        study.open(question);
        report(WORDS);
        ReportId id = reports.own(question).getFirst().id();
        List<Runnable> steps = List.of(
                () -> queue.open(0, 10),
                () -> queue.count(),
                () -> queue.find(id),
                () -> queue.settle(id, null, "No mistake."));

        for (Runnable step : steps) {
            assertThatThrownBy(step::run).isInstanceOf(AccessDeniedException.class);
        }
        SignedIn.nobody();
        for (Runnable step : steps) {
            assertThatThrownBy(step::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
        assertThatThrownBy(() -> reports.offered(question))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> reports.own(question)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> report(WORDS)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private ReportOutcome report(String words) {
        return reports.report(question, CardPart.ANSWER, words);
    }

    private List<MistakeReport> mine() {
        return queue.open(0, ALL).reports().stream()
                .filter(report -> report.slug().equals(file.slug("first")))
                .toList();
    }
}
