package dev.mockroom.questions.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Clarification;
import dev.mockroom.questions.CompanyMentions;
import dev.mockroom.questions.FollowUp;
import dev.mockroom.questions.PracticeLink;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Rubric;
import dev.mockroom.questions.SignalId;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.BankSource;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@MockroomTest
class BankImportTest {

    @Autowired
    private BankImport bankImport;

    @Autowired
    private BankExport bankExport;

    @Autowired
    private BankIntake intake;

    @Autowired
    private CardReader cards;

    @Autowired
    private CompanyMentions mentions;

    @Autowired
    private JdbcClient jdbc;

    private final BankText file = BankText.file();

    @BeforeEach
    void signInAnEditor() {
        SignedIn.as(SignedIn.stranger(Role.EDITOR));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void bringsACardWithAllThatIsOnIt() {
        file.card("first", "A fresh title", "What is *one* thing?");

        apply(file.read());

        QuestionSummary question = question("first");
        assertThat(question.title()).isEqualTo("A fresh title");
        assertThat(question.difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(question.minutes()).isEqualTo(11);
        assertThat(question.area()).isEqualTo("Test area");
        assertThat(question.topics()).containsExactly("Model Evaluation", "Calibration");
        assertThat(question.askers()).containsExactly("Google", "Meta");
        Card card = cards.cards(List.of(question.revision())).get(question.revision());
        assertThat(card.prompt()).isEqualTo("What is *one* thing?");
        assertThat(card.answer()).contains("The secret answer of A fresh title is $x^2$.");
        Rubric rubric = card.rubric();
        assertThat(rubric.tested()).isEqualTo("Whether the secret purpose shows.");
        assertThat(rubric.signals()).hasSize(2);
        assertThat(rubric.signals().getFirst().keyword()).isEqualTo("Secret first");
        assertThat(rubric.signals().getFirst().id()).isEqualTo(new SignalId(question.revision(), 1));
        assertThat(rubric.signals().getLast().dimension()).isEqualTo(Dimension.DEPTH);
        assertThat(rubric.signals().getLast().advanced()).isTrue();
        assertThat(rubric.redFlags()).containsExactly("Says the secret wrong thing.");
        assertThat(rubric.followUps()).containsExactly(new FollowUp("And then?", "A good reply goes on."));
        assertThat(rubric.clarifications()).containsExactly(new Clarification("How many?", "Ten."));
        assertThat(rubric.anchors()).containsOnlyKeys(Level.values()).containsEntry(Level.LEANING_HIRE, "Says enough.");
        assertThat(card.hints()).containsExactly("Secret nudge.", "Secret push.", "Secret shove.");
        assertThat(cards.hint(question.revision(), 2)).isEqualTo("Secret push.");
        assertThat(card.related()).containsExactly(file.slug("other"));
        assertThat(card.sources()).hasSize(2);
    }

    @Test
    void changesNothingTheNextTime() {
        file.card("first", "A fresh title").card("second", "Another title");
        apply(file.read());

        ImportPreview preview = bankImport.preview(file.read());

        assertThat(preview.counts()).isEqualTo(Map.of(ChangeKind.UNCHANGED, 2));
        assertThat(preview.changesNothing()).isTrue();
        long before = preview.basis();
        assertThat(bankImport.apply(file.read(), before)).isInstanceOf(ImportOutcome.Applied.class);
        assertThat(bankImport.preview(file.read()).basis()).isEqualTo(before);
    }

    @Test
    void makesANewRevisionOfAChangedTextAndKeepsTheOldOne() {
        file.card("first", "A fresh title");
        apply(file.read());
        RevisionId old = question("first").revision();

        ImportPreview preview = bankImport.preview(file.readWith("Secret nudge.", "Another nudge."));
        apply(file.readWith("Secret nudge.", "Another nudge."));

        QuestionChange change = preview.questions().getFirst();
        assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(change.before()).contains("Secret nudge.").doesNotContain("Another nudge.");
        assertThat(change.after()).contains("Another nudge.");
        assertThat(question("first").revision()).isNotEqualTo(old);
        assertThat(cards.hint(question("first").revision(), 1)).isEqualTo("Another nudge.");
        assertThat(cards.hint(old, 1)).isEqualTo("Secret nudge.");
    }

    @Test
    void retiresWhatItsSourceDoesNotHaveAnyMoreAndTakesItBack() {
        file.card("first", "A fresh title").card("second", "Another title");
        apply(file.read());
        QuestionId second = question("second").id();
        RevisionId revision = question("second").revision();
        BankReport less =
                BankText.read(file.name(), file.text().substring(0, file.text().indexOf("### Another")));

        assertThat(bankImport.preview(less).counts()).isEqualTo(Map.of(ChangeKind.UNCHANGED, 1, ChangeKind.RETIRED, 1));
        apply(less);
        assertThat(cards.snapshot()).noneMatch(question -> question.id().equals(second));
        assertThat(cards.cards(List.of(revision))).containsKey(revision);

        apply(file.read());
        assertThat(question("second").id()).isEqualTo(second);
        assertThat(question("second").revision()).isEqualTo(revision);
    }

    @Test
    void retiresNothingOfAnotherSource() {
        file.card("first", "A fresh title");
        apply(file.read());
        BankText other = BankText.file().card("third", "A third title");

        assertThat(bankImport.preview(other.read()).count(ChangeKind.RETIRED)).isZero();
    }

    @Test
    void leavesACardAloneThatWasEditedHere() {
        file.card("first", "A fresh title");
        apply(file.read());
        RevisionId revision = question("first").revision();
        jdbc.sql("update revision set origin = 'EDITED' where id = ?")
                .param(revision.value())
                .update();

        BankReport changed = file.readWith("Secret nudge.", "Another nudge.");
        assertThat(bankImport.preview(changed).counts()).isEqualTo(Map.of(ChangeKind.KEPT, 1));
        apply(changed);

        assertThat(question("first").revision()).isEqualTo(revision);
    }

    @Test
    void doesNothingWhenTheBankHasChangedSinceThePreview() {
        file.card("first", "A fresh title");
        long basis = bankImport.preview(file.read()).basis();
        apply(BankText.file().card("third", "A third title").read());

        ImportOutcome outcome = bankImport.apply(file.read(), basis);

        assertThat(outcome).isInstanceOf(ImportOutcome.Outdated.class);
        assertThat(cards.snapshot()).noneMatch(question -> question.slug().equals(file.slug("first")));
    }

    @Test
    void keepsPracticeLinksAndCompanyLists() {
        String company = "Company " + file.mark();
        file.card("first", "A fresh title").block("""
                ## Practice

                | Sno | Title | Practice | Asked by | Difficulty | Topics |
                |---|---|---|---|---|---|
                | 1 | Reading %1$s | [Site](https://example.org/%1$s) | Facebook | Easy | Calibration |

                ## Questions asked in %2$s interview

                - [A fresh title](#%3$s)
                - Reading %1$s
                - Nothing of the kind
                """.formatted(file.mark(), company, file.slug("first")));

        ImportPreview done = apply(file.read());

        assertThat(done.links()).isEqualTo(Map.of(ChangeKind.ADDED, 1));
        assertThat(done.companyLists()).isEqualTo(Map.of(ChangeKind.ADDED, 1));
        PracticeLink link = mentions.practiceLinks().stream()
                .filter(each -> each.title().equals("Reading " + file.mark()))
                .findFirst()
                .orElseThrow();
        assertThat(link)
                .isEqualTo(new PracticeLink(
                        "Reading " + file.mark(),
                        "https://example.org/" + file.mark(),
                        "Site",
                        List.of("Meta", company),
                        Difficulty.EASY,
                        List.of("Calibration")));
        QuestionSummary question = question("first");
        assertThat(mentions.askers().get(company)).containsExactly(question.id());
        assertThat(question.askers()).containsExactly("Google", "Meta", company);
        assertThat(bankImport.preview(file.read()).changesNothing()).isTrue();
    }

    @Test
    void exportsTheWholeBankSoThatItComesBackUnchanged() {
        file.card("first", "A fresh title");
        apply(file.read());

        List<BankSource> exported = bankExport.files().entrySet().stream()
                .map(each -> BankSource.of(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        ImportPreview preview = bankImport.preview(read(exported));

        assertThat(preview.questions())
                .allSatisfy(change -> assertThat(change.kind()).isEqualTo(ChangeKind.UNCHANGED));
        assertThat(preview.questions()).hasSameSizeAs(cards.snapshot());
        assertThat(shippedSlugs()).hasSizeGreaterThanOrEqualTo(95);
        assertThat(preview.questions()).extracting(QuestionChange::slug).containsAll(shippedSlugs());
        assertThat(preview.links()).containsOnlyKeys(ChangeKind.UNCHANGED);
        assertThat(preview.companyLists()).containsOnlyKeys(ChangeKind.UNCHANGED);
    }

    @Test
    void takesNoMoreStatementsForManyCardsThanForFew() {
        BankText few = BankText.file().card("a", "A title");
        BankText many = BankText.file();
        for (int number = 0; number < 40; number++) {
            many.card("card-" + number, "Title " + number);
        }
        List<String> forFew = StatementCounter.during(() -> intake.take(few.read()));
        List<String> forMany = StatementCounter.during(() -> intake.take(many.read()));

        assertThat(forMany).hasSameSizeAs(forFew);
    }

    @Test
    void tellsTheCommandLineWhatItDid() {
        SignedIn.nobody();
        file.card("first", "A fresh title").card("second", "Another title");

        assertThat(intake.take(file.read())).isEqualTo(new BankIntake.Taken(2, 0, 0, 0));
        assertThat(intake.take(file.readWith("Secret nudge.", "Another nudge.")))
                .isEqualTo(new BankIntake.Taken(0, 2, 0, 0));
    }

    @Test
    void takesAnyTextAtAll() {
        BankReport odd = BankText.read(
                file.name(),
                "### A\u0000title %s - Google Interview Question\n\n**Question:** \u0000?\n\n??? success\n\n    \u0000\n"
                        .formatted(file.mark()));

        assertThat(apply(odd).count(ChangeKind.ADDED)).isEqualTo(odd.cards().size());
    }

    @Test
    void isForEditorsAndAdministratorsOnly() {
        BankReport report = file.card("first", "A fresh title").read();
        SignedIn.as(SignedIn.stranger(Role.CANDIDATE, Role.INTERVIEWER));

        assertThatThrownBy(() -> bankImport.preview(report)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bankImport.apply(report, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(bankExport::files).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void shipsWithABankOfItsOwn() {
        List<String> slugs = shippedSlugs();
        List<QuestionSummary> shipped = cards.snapshot().stream()
                .filter(question -> slugs.contains(question.slug()))
                .toList();

        assertThat(shipped).hasSizeGreaterThanOrEqualTo(95);
        assertThat(cards.cards(shipped.stream().map(QuestionSummary::revision).toList())
                        .values())
                .filteredOn(card -> !card.rubric().anchors().isEmpty())
                .allSatisfy(card -> {
                    assertThat(card.rubric().signals()).hasSizeGreaterThanOrEqualTo(4);
                    assertThat(card.rubric().anchors()).hasSize(4);
                    assertThat(card.hints()).hasSize(3);
                });
    }

    private ImportPreview apply(BankReport report) {
        ImportOutcome outcome =
                bankImport.apply(report, bankImport.preview(report).basis());
        assertThat(outcome).isInstanceOf(ImportOutcome.Applied.class);
        return ((ImportOutcome.Applied) outcome).done();
    }

    private QuestionSummary question(String name) {
        return cards.snapshot().stream()
                .filter(question -> question.slug().equals(file.slug(name)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shippedSlugs() {
        return jdbc.sql("select slug from question where source = 'shipped'")
                .query(String.class)
                .list();
    }

    private static BankReport read(List<BankSource> sources) {
        try {
            return new BankReader().read(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
