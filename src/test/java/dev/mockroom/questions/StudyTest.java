package dev.mockroom.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class StudyTest {

    @Autowired
    private Study study;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

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
        assertThat(study.studied(ada.id())).containsOnlyKeys(question.id());
    }

    @Test
    void countsForTheOneWhoStudiedOnly() {
        SignedIn.as(ada);
        study.open(cards.snapshot().getFirst().id());
        SignedIn.as(ben);

        assertThat(study.studied(ben.id())).isEmpty();
    }

    @Test
    void remembersTheLastTime() {
        QuestionId question = cards.snapshot().getFirst().id();
        SignedIn.as(ada);
        study.open(question);
        var first = study.studied(ada.id()).get(question);
        study.open(question);

        assertThat(study.studied(ada.id()).get(question)).isAfter(first);
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
