package dev.mockroom.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class QuestionBankTest {

    @Autowired
    private QuestionBank bank;

    @Autowired
    private CardReader cards;

    @Autowired
    private BankIntake intake;

    private final BankText file = BankText.file();

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.stranger(Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void findsByWordsOfTheTitleBeforeWordsOfThePrompt() {
        file.card("prompt", "Another thing", "What does zebrafication" + file.mark() + " do?")
                .card("title", "Zebrafication" + file.mark() + " of a model");
        intake.take(file.read());

        assertThat(slugs("zebrafication" + file.mark())).containsExactly(file.slug("title"), file.slug("prompt"));
    }

    @Test
    void findsWhileAWordIsStillBeingTyped() {
        file.card("card", "Quixotometry in production");
        intake.take(file.read());

        assertThat(slugs("quixoto prod")).contains(file.slug("card"));
    }

    @Test
    void forgivesATypo() {
        file.card("card", "Quixotometry in production");
        intake.take(file.read());

        assertThat(slugs("quixtometry")).contains(file.slug("card"));
        assertThat(slugs("qiuxotometri")).contains(file.slug("card"));
    }

    @Test
    void findsNothingByTheWordsOfAnswerAndRubric() {
        file.card("card", "A plain title").block("");
        intake.take(file.readWith("The secret answer of", "Hippogriffology" + file.mark() + " of"));
        intake.take(file.readWith("Says the secret wrong thing", "Says hippogriffology" + file.mark()));

        assertThat(slugs("hippogriffology" + file.mark())).isEmpty();
    }

    @Test
    void narrowsByCompanyDifficultyAndTopic() {
        file.card("card", "Narrowing " + file.mark());
        intake.take(file.read());
        String words = "Narrowing " + file.mark();

        assertThat(found(new QuestionFilter(words, "meta", Difficulty.HARD, "calibration")))
                .containsExactly(file.slug("card"));
        assertThat(found(new QuestionFilter(words, "Netflix", null, null))).isEmpty();
        assertThat(found(new QuestionFilter(words, null, Difficulty.EASY, null)))
                .isEmpty();
        assertThat(found(new QuestionFilter(words, null, null, "Clustering"))).isEmpty();
    }

    @Test
    void countsWhatEachChoiceLeaves() {
        file.card("first", "Counting " + file.mark()).card("second", "Counting again " + file.mark());
        intake.take(file.read());

        Facets facets = bank.facets(new QuestionFilter("Counting " + file.mark(), "Google", null, null));

        assertThat(facets.companies()).containsEntry("Google", 2).containsEntry("Meta", 2);
        assertThat(facets.difficulties()).containsEntry(Difficulty.HARD, 2);
        assertThat(facets.topics()).containsEntry("Calibration", 2);
    }

    @Test
    void givesEveryQuestionOnceFromPageToPage() {
        int total = bank.find(QuestionFilter.all(), 0, 1).total();
        List<QuestionId> paged = new ArrayList<>();
        for (int offset = 0; offset < total; offset += 10) {
            bank.find(QuestionFilter.all(), offset, 10).questions().forEach(question -> paged.add(question.id()));
        }

        assertThat(paged).doesNotHaveDuplicates().hasSize(total);
    }

    @Test
    void givesAnEmptyPageBeyondTheEnd() {
        QuestionPage page = bank.find(QuestionFilter.all(), 1_000_000, 10);

        assertThat(page.questions()).isEmpty();
        assertThat(page.total()).isPositive();
    }

    @Test
    void takesOneStatementForAListAndTwoForAQuestion() {
        bank.find(new QuestionFilter("warm", null, null, null), 0, 10);
        String slug =
                bank.find(QuestionFilter.all(), 0, 1).questions().getFirst().slug();

        assertThat(StatementCounter.during(() -> bank.find(new QuestionFilter("bias", null, null, null), 0, 50)))
                .hasSize(1);
        assertThat(StatementCounter.during(() -> bank.facets(QuestionFilter.all())))
                .hasSize(1);
        assertThat(StatementCounter.during(() -> bank.sheet(slug))).hasSize(2);
    }

    @Test
    void readsManyCardsInAsManyStatementsAsOne() {
        List<RevisionId> all =
                cards.snapshot().stream().map(QuestionSummary::revision).toList();

        assertThat(StatementCounter.during(() -> cards.cards(all))).hasSize(5);
        assertThat(StatementCounter.during(() -> cards.cards(all.subList(0, 1))))
                .hasSize(5);
        assertThat(StatementCounter.during(() -> cards.prompts(all))).hasSize(1);
    }

    @Test
    void isClosedToPeopleWhoAreNotSignedIn() {
        SignedIn.nobody();

        assertThatThrownBy(() -> bank.find(QuestionFilter.all(), 0, 10))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void hasNoSheetForWhatIsNotThere() {
        assertThat(bank.sheet("no-such-question")).isEmpty();
    }

    private List<String> slugs(String words) {
        return found(new QuestionFilter(words, null, null, null));
    }

    private List<String> found(QuestionFilter filter) {
        return bank.find(filter, 0, 50).questions().stream()
                .map(QuestionSummary::slug)
                .toList();
    }
}
