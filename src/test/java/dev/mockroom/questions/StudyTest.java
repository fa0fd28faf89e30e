package dev.mockroom.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class StudyTest {

    @Autowired
    private Study study;

    @Autowired
    private StudyRecords studied;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    private Person ada;
    private Person ben;

    @BeforeEach
    void twoPeople() {
        ada = SignedIn.resident(jdbc, Role.CANDIDATE);
        ben = SignedIn.resident(jdbc, Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void opensTheWholeCardAndCountsAsSeen() {
        QuestionSummary question = cards.snapshot().getFirst();
        SignedIn.as(ada);

        StudyOutcome outcome = study.open(question.id());

        assertThat(outcome).isInstanceOfSatisfying(StudyOutcome.Opened.class, opened -> {
            assertThat(opened.card().answer()).isNotBlank();
            assertThat(opened.card().rubric().signals()).isNotEmpty();
        });
        assertThat(studied.studied(ada.id())).containsOnlyKeys(question.id());
    }

    @Test
    void countsForTheOneWhoStudiedOnly() {
        SignedIn.as(ada);
        study.open(cards.snapshot().getFirst().id());
        SignedIn.as(ben);

        assertThat(studied.studied(ben.id())).isEmpty();
    }

    @Test
    void remembersTheLastTime() {
        QuestionId question = cards.snapshot().getFirst().id();
        SignedIn.as(ada);
        study.open(question);
        var first = studied.studied(ada.id()).get(question);
        study.open(question);

        assertThat(studied.studied(ada.id()).get(question)).isAfter(first);
    }

    @Test
    void staysClosedWhileAnInterviewOfTheirsAsksIt() {
        SignedIn.as(ada);
        InterviewRecord running = Sitting.in(application).running(30, 1);
        QuestionId asked = running.attempts().getFirst().question();

        assertThat(study.open(asked)).isInstanceOf(StudyOutcome.Closed.class);
        assertThat(study.closed(asked)).isTrue();
        assertThat(studied.studied(ada.id())).isEmpty();

        SignedIn.as(ben);
        assertThat(study.open(asked)).isInstanceOf(StudyOutcome.Opened.class);
    }

    @Test
    void opensAgainWhenTheInterviewIsOver() {
        SignedIn.as(ada);
        InterviewRecord ended = Sitting.in(application).ended(30, 1);

        assertThat(study.open(ended.attempts().getFirst().question())).isInstanceOf(StudyOutcome.Opened.class);
    }

    @Test
    void knowsNoQuestionThatIsNotThere() {
        SignedIn.as(ada);

        assertThatThrownBy(() -> study.open(QuestionId.random())).isInstanceOf(NotFound.class);
    }

    @Test
    void isClosedToPeopleWhoAreNotSignedIn() {
        QuestionId question = cards.snapshot().getFirst().id();

        assertThatThrownBy(() -> study.open(question)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
