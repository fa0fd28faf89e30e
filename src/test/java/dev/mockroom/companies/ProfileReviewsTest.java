package dev.mockroom.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.importing.BankIntake;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@MockroomTest
class ProfileReviewsTest {

    @Autowired
    private ProfileReviews reviews;

    @Autowired
    private BankIntake intake;

    @Autowired
    private JdbcClient jdbc;

    private final BankText file = BankText.file();
    private final String name = "Acme " + file.mark();
    private final CompanyId acme = CompanySlug.of(name);

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.resident(jdbc, Role.EDITOR));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void takesWhatShippedForReviewed() {
        assertThat(reviews.moved()).noneMatch(move -> move.company().equals(new CompanyId("apple")));
    }

    @Test
    void showsACompanyThatAnImportBrings() {
        importQuestions("first", "second");

        assertThat(move()).hasValueSatisfying(move -> {
            assertThat(move.fresh()).isTrue();
            assertThat(move.questions()).isEqualTo(2);
            assertThat(move.name()).isEqualTo(name);
        });
    }

    @Test
    void restsUntilTheMixMovesAgain() {
        importQuestions("first", "second");
        assertThat(reviews.reviewed(move().orElseThrow())).isEqualTo(new ReviewOutcome.Reviewed());
        assertThat(move()).isEmpty();

        importQuestions("third");

        assertThat(move()).hasValueSatisfying(move -> {
            assertThat(move.fresh()).isFalse();
            assertThat(move.questionsBefore()).isEqualTo(2);
            assertThat(move.questions()).isEqualTo(3);
            assertThat(move.moved()).isBetween(0.05, 0.5);
        });
    }

    @Test
    void takesNobodysWordForWhatTheyHaveNotSeen() {
        importQuestions("first");
        CompanyMove seen = move().orElseThrow();
        importQuestions("second");

        assertThat(reviews.reviewed(seen)).isEqualTo(new ReviewOutcome.MovedOn());
        assertThat(move()).isPresent();
    }

    @Test
    void isClosedToEverybodyWhoDoesNotKeepTheBank() {
        importQuestions("first");
        CompanyMove seen = move().orElseThrow();
        SignedIn.as(SignedIn.stranger(Role.CANDIDATE, Role.INTERVIEWER));

        assertThatThrownBy(reviews::moved).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reviews.reviewed(seen)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isReadInTwoStatements() {
        importQuestions("first");
        reviews.moved();

        assertThat(StatementCounter.during(reviews::moved)).hasSize(2);
    }

    private Optional<CompanyMove> move() {
        return reviews.moved().stream()
                .filter(move -> move.company().equals(acme))
                .findFirst();
    }

    /// Each import is a file of its own, so that nothing is retired.
    private void importQuestions(String... names) {
        BankText text = BankText.file();
        for (String question : names) {
            text.card(question, question + " of " + name);
        }
        intake.take(text.readWith("**Asked by:** Google, Facebook", "**Asked by:** " + name));
    }
}
