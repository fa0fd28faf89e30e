package dev.mockroom.questions.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class CardEditingTest {

    private static final String REASON = "A clearer nudge.";

    @Autowired
    private CardEditing editing;

    @Autowired
    private CardHistory history;

    @Autowired
    private BankImport bankImport;

    @Autowired
    private BankExport bankExport;

    @Autowired
    private BankIntake intake;

    @Autowired
    private CardReader cards;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private JdbcClient jdbc;

    private final BankText file = BankText.file();
    private String slug = "";
    private Person ada;
    private Person ben;

    @BeforeEach
    void aCardAndTwoEditors() {
        intake.take(file.card("first", "A fresh title").read());
        slug = file.slug("first");
        ben = SignedIn.resident(jdbc, Role.EDITOR);
        ada = SignedIn.as(SignedIn.resident(jdbc, Role.EDITOR));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void opensTheCardAsItStands() {
        EditedCard card = editing.open(slug);

        assertThat(card.number()).isEqualTo(1);
        assertThat(card.current().area()).isEqualTo("Test area");
        assertThat(card.current().text()).contains("### A fresh title", "{ #" + slug + " }", "Secret nudge.");
        assertThat(card.draft()).isEmpty();
    }

    @Test
    void keepsADraftForTheOneWhoTypesIt() {
        DraftOutcome outcome = editing.save(slug, 1, text("Secret nudge.", "Half a thou"), 0);

        assertThat(outcome).isInstanceOf(DraftOutcome.Saved.class);
        assertThat(editing.open(slug).source().text()).contains("Half a thou");
        assertThat(editing.open(slug).current().text()).doesNotContain("Half a thou");
        SignedIn.as(ben);
        assertThat(editing.open(slug).draft()).isEmpty();
        editing.discard(slug);
        SignedIn.as(ada);
        assertThat(editing.open(slug).draft()).isPresent();
    }

    @Test
    void overwritesNothingThatWasTypedInAnotherWindow() {
        long version = saved(text("Secret nudge.", "First window."));
        editing.save(slug, 1, text("Secret nudge.", "Second window."), version);

        DraftOutcome outcome = editing.save(slug, 1, text("Secret nudge.", "First window again."), version);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        DraftOutcome.Elsewhere.class,
                        elsewhere ->
                                assertThat(elsewhere.other().source().text()).contains("Second window."));
        assertThat(editing.open(slug).source().text()).contains("Second window.");
    }

    @Test
    void bringsADiscardedDraftBack() {
        saved(text("Secret nudge.", "Another nudge."));
        editing.discard(slug);
        assertThat(editing.open(slug).draft()).isEmpty();

        editing.takeBack(slug);

        assertThat(editing.open(slug).source().text()).contains("Another nudge.");
    }

    @Test
    void keepsNoTextThatIsLongerThanACardMayBe() {
        CardSource long1 = new CardSource("Test area", "x".repeat(CardSource.LONGEST + 1));

        assertThat(editing.save(slug, 1, long1, 0)).isInstanceOf(DraftOutcome.TooLong.class);
        assertThat(editing.check(slug, long1).obstacles()).containsExactly(CardObstacle.TOO_LONG);
    }

    @Test
    void publishesANewRevisionAndLeavesTheOldOneAsItWas() {
        RevisionId old = question(slug).revision();
        long before = bankImport.preview(file.read()).basis();

        PublishOutcome outcome = publish(text("Secret nudge.", "Another nudge."));

        assertThat(outcome).isEqualTo(new PublishOutcome.Published(slug, 2));
        assertThat(cards.hint(question(slug).revision(), 1)).isEqualTo("Another nudge.");
        assertThat(cards.hint(old, 1)).isEqualTo("Secret nudge.");
        assertThat(editing.open(slug).draft()).isEmpty();
        assertThat(bankImport.preview(file.read()).basis()).isGreaterThan(before);
        HistoryEntry entry = history.entries(slug, 0, 10).entries().getFirst();
        assertThat(entry.kind()).isEqualTo(HistoryEntry.Kind.EDITED);
        assertThat(entry.number()).isEqualTo(2);
        assertThat(entry.author()).isEqualTo(ada.name());
        assertThat(entry.reason()).isEqualTo(REASON);
    }

    @Test
    void showsNothingToReadersBeforeItIsPublished() {
        saved(text("A fresh title", "A draft title"));

        assertThat(bank.sheet(slug).orElseThrow().summary().title()).isEqualTo("A fresh title");
    }

    @Test
    void publishesNothingWithoutAChange() {
        assertThat(publish(editing.open(slug).current())).isInstanceOf(PublishOutcome.Unchanged.class);
        assertThat(editing.open(slug).number()).isEqualTo(1);
    }

    @Test
    void publishesNothingWithoutAReason() {
        long version = saved(text("Secret nudge.", "Another nudge."));

        assertThat(editing.publish(slug, version, " x ")).isInstanceOf(PublishOutcome.NoReason.class);
        assertThat(editing.publish(slug, version, "x".repeat(201))).isInstanceOf(PublishOutcome.NoReason.class);
        assertThat(editing.open(slug).draft()).isPresent();
    }

    @Test
    void publishesOnlyWhatItsEditorHasLookedAt() {
        long version = saved(text("Secret nudge.", "Another nudge."));
        editing.save(slug, 1, text("Secret nudge.", "Typed in another window."), version);

        assertThat(editing.publish(slug, version, REASON)).isInstanceOf(PublishOutcome.Elsewhere.class);
        assertThat(editing.open(slug).number()).isEqualTo(1);
    }

    @Test
    void refusesToPublishOverSomebodyElsesRevisionAndLosesNothing() {
        long version = saved(text("Secret nudge.", "Ada's nudge."));
        SignedIn.as(ben);
        publish(text("Secret push.", "Ben's push."));
        SignedIn.as(ada);

        PublishOutcome outcome = editing.publish(slug, version, REASON);

        assertThat(outcome).isInstanceOfSatisfying(PublishOutcome.Overtaken.class, overtaken -> {
            Overtaking overtaking = overtaken.overtaking();
            assertThat(overtaking.number()).isEqualTo(2);
            assertThat(overtaking.author()).isEqualTo(ben.name());
            assertThat(overtaking.base().text()).contains("Secret push.");
            assertThat(overtaking.theirs().text()).contains("Ben's push.");
            assertThat(overtaking.own().text()).contains("Ada's nudge.");
        });
        assertThat(editing.open(slug).source().text()).contains("Ada's nudge.");
        assertThat(editing.overtaking(slug)).isPresent();
    }

    @Test
    void goesOnFromTheNewRevisionOnceItWasSeen() {
        saved(text("Secret nudge.", "Ada's nudge."));
        SignedIn.as(ben);
        publish(text("Secret push.", "Ben's push."));
        SignedIn.as(ada);

        editing.goOnFrom(slug, 1);
        assertThat(editing.overtaking(slug)).isPresent();
        editing.goOnFrom(slug, 2);

        assertThat(editing.overtaking(slug)).isEmpty();
        long version = editing.open(slug).draft().orElseThrow().version();
        assertThat(editing.publish(slug, version, REASON)).isEqualTo(new PublishOutcome.Published(slug, 3));
    }

    @Test
    void refusesAnotherNameInAddresses() {
        assertObstacle(text("{ #" + slug + " }", "{ #" + slug + "-2 }"), CardObstacle.SLUG_CHANGED);
    }

    @Test
    void refusesTextThatIsNotOneCard() {
        String text = editing.open(slug).current().text();

        assertObstacle(new CardSource("Test area", ""), CardObstacle.NO_CARD);
        assertObstacle(new CardSource("Test area", "Only a sentence."), CardObstacle.NO_CARD);
        assertObstacle(
                new CardSource("Test area", text + "\n" + text.replace(slug, slug + "-2")), CardObstacle.SEVERAL_CARDS);
        assertObstacle(new CardSource("Test area", "A lost sentence.\n\n" + text), CardObstacle.MORE_THAN_A_CARD);
        assertObstacle(
                new CardSource("Test area", "---\narea: Another\n---\n\n" + text), CardObstacle.MORE_THAN_A_CARD);
        assertObstacle(new CardSource(" ", text), CardObstacle.AREA_MISSING);
        assertThat(editing.open(slug).number()).isEqualTo(1);
    }

    @Test
    void saysWhatTheReaderNoticedByLine() {
        CardCheck check = editing.check(
                slug, text("    ??? success", "A lost line\n\n    ??? success", "??? success \"View Answer\"", """
                ??? success "View Answer"

                    ```python
                    never closed"""));

        assertThat(check.findings()).isNotEmpty().extracting(Finding::line).isSorted();
    }

    @Test
    void showsTheCardThatTheTextSays() {
        CardCheck check = editing.check(slug, text("Secret nudge.", "A nudge *in the making*."));

        assertThat(check.obstacles()).isEmpty();
        Card card = java.util.Objects.requireNonNull(check.card());
        assertThat(card.hints().getFirst()).isEqualTo("A nudge *in the making*.");
        assertThat(card.summary().askers()).containsExactly("Google", "Meta");
        assertThat(card.rubric().signals()).hasSize(2);
        assertThat(card.sources()).hasSize(2);
        assertThat(check).isEqualTo(editing.check(slug, text("Secret nudge.", "A nudge *in the making*.")));
    }

    @Test
    void movesACardToAnotherAreaSoThatItsExportComesBackUnchanged() {
        CardSource moved = new CardSource(
                "Moved " + file.mark(), editing.open(slug).current().text());

        assertThat(publish(moved)).isInstanceOf(PublishOutcome.Published.class);

        assertThat(question(slug).area()).isEqualTo("Moved " + file.mark());
        Map<String, String> files = bankExport.files();
        String name = "moved-" + file.mark() + ".md";
        assertThat(files).containsKey(name);
        assertThat(bankImport.preview(BankText.read(name, files.get(name))).counts())
                .isEqualTo(Map.of(ChangeKind.UNCHANGED, 1));
    }

    @Test
    void publishesANewCardUnderAFreeName() {
        EditedCard fresh = editing.open(CardEditing.NEW);
        CardSource template = new CardSource("Test area", fresh.current().text());
        assertThat(editing.check(CardEditing.NEW, template).obstacles()).containsExactly(CardObstacle.SLUG_MISSING);
        CardSource taken = new CardSource("Test area", named(template.text(), slug));
        assertThat(editing.check(CardEditing.NEW, taken).obstacles()).containsExactly(CardObstacle.SLUG_TAKEN);

        String name = "new-" + file.mark();
        DraftOutcome outcome =
                editing.save(CardEditing.NEW, 0, new CardSource("Test area", named(template.text(), name)), 0);
        long version = ((DraftOutcome.Saved) outcome).version();

        assertThat(editing.publish(CardEditing.NEW, version, REASON)).isEqualTo(new PublishOutcome.Published(name, 1));
        assertThat(bank.sheet(name)).isPresent();
        assertThat(editing.open(CardEditing.NEW).draft()).isEmpty();
        assertThat(bankImport.preview(file.read()).count(ChangeKind.RETIRED)).isZero();
    }

    @Test
    void hasATemplateWithEveryFieldAndNothingToComplainOf() {
        CardCheck check = editing.check(
                CardEditing.NEW,
                new CardSource(
                        "Test area",
                        named(editing.open(CardEditing.NEW).current().text(), "n" + file.mark())));

        assertThat(check.obstacles()).isEmpty();
        Card card = java.util.Objects.requireNonNull(check.card());
        assertThat(card.rubric().anchors()).hasSize(4);
        assertThat(card.rubric().signals()).hasSize(2);
        assertThat(card.rubric().redFlags()).isNotEmpty();
        assertThat(card.rubric().followUps()).isNotEmpty();
        assertThat(card.rubric().clarifications()).isNotEmpty();
        assertThat(card.hints()).hasSize(3);
        assertThat(card.sources()).isNotEmpty();
    }

    @Test
    void retiresACardForGoodAndBringsItBackForGood() {
        assertThat(editing.retire(slug, "")).isFalse();
        assertThat(editing.retire(slug, "Asked nowhere any more.")).isTrue();
        assertThat(bank.sheet(slug)).isEmpty();
        assertThat(editing.open(slug).retired()).isTrue();
        intake.take(file.read());
        assertThat(bank.sheet(slug)).as("an import leaves it out").isEmpty();

        assertThat(editing.bringBack(slug, "Asked again.")).isTrue();
        intake.take(BankText.read(file.name(), "---\narea: Test area\n---\n\nNothing.\n"));

        assertThat(bank.sheet(slug)).as("an import leaves it in").isPresent();
        assertThat(history.entries(slug, 0, 10).entries())
                .extracting(HistoryEntry::kind)
                .containsExactly(HistoryEntry.Kind.BROUGHT_BACK, HistoryEntry.Kind.RETIRED, HistoryEntry.Kind.IMPORTED);
    }

    @Test
    void tellsEachRevisionFromTheOneBefore() {
        publish(text("Secret nudge.", "Another nudge."));

        CardHistory.Step step = history.step(slug, 2);

        assertThat(step.before().orElseThrow().text()).contains("Secret nudge.");
        assertThat(step.after().text()).contains("Another nudge.");
        assertThat(history.step(slug, 1).before()).isEmpty();
        assertThatThrownBy(() -> history.step(slug, 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void pagesTheHistory() {
        publish(text("Secret nudge.", "Another nudge."));

        assertThat(history.entries(slug, 1, 1).entries())
                .extracting(HistoryEntry::number)
                .containsExactly(1);
        assertThat(history.entries(slug, 0, 1).total()).isEqualTo(2);
    }

    @Test
    void knowsNoCardThatIsNotThere() {
        assertThatThrownBy(() -> editing.open("no-such-card")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editing.save("no-such-card", 1, CardSource.EMPTY, 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> editing.retire("no-such-card", REASON)).isInstanceOf(NotFound.class);
    }

    @Test
    void isForEditorsAndAdministratorsOnly() {
        CardSource current = editing.open(slug).current();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER));

        for (Runnable step : steps(current)) {
            assertThatThrownBy(step::run).isInstanceOf(AccessDeniedException.class);
        }
        SignedIn.nobody();
        for (Runnable step : steps(current)) {
            assertThatThrownBy(step::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    private List<Runnable> steps(CardSource source) {
        return List.of(
                () -> editing.open(slug),
                () -> editing.areas(),
                () -> editing.check(slug, source),
                () -> editing.review(slug, source),
                () -> editing.drafts(),
                () -> editing.save(slug, 1, source, 0),
                () -> editing.discard(slug),
                () -> editing.takeBack(slug),
                () -> editing.overtaking(slug),
                () -> editing.goOnFrom(slug, 1),
                () -> editing.publish(slug, 1, REASON),
                () -> editing.retire(slug, REASON),
                () -> editing.bringBack(slug, REASON),
                () -> history.find(slug),
                () -> history.entries(slug, 0, 10),
                () -> history.retired(0, 10),
                () -> history.step(slug, 1));
    }

    private void assertObstacle(CardSource source, CardObstacle obstacle) {
        assertThat(editing.check(slug, source).obstacles()).contains(obstacle);
        assertThat(publish(source)).isInstanceOf(PublishOutcome.Refused.class);
        editing.discard(slug);
    }

    private PublishOutcome publish(CardSource source) {
        return editing.publish(slug, saved(source), REASON);
    }

    private long saved(CardSource source) {
        EditedCard card = editing.open(slug);
        long version = card.draft().map(CardDraft::version).orElse(0L);
        DraftOutcome outcome = editing.save(slug, card.number(), source, version);
        assertThat(outcome).isInstanceOf(DraftOutcome.Saved.class);
        return ((DraftOutcome.Saved) outcome).version();
    }

    private static String named(String template, String name) {
        return template.replace("{ #a-name-for-addresses }", "{ #" + name + " }");
    }

    /// The current text with some of it exchanged.
    private CardSource text(String... exchanges) {
        CardSource current = editing.open(slug).current();
        String text = current.text();
        for (int index = 0; index < exchanges.length; index += 2) {
            text = text.replace(exchanges[index], exchanges[index + 1]);
        }
        return new CardSource(current.area(), text);
    }

    private QuestionSummary question(String slugWanted) {
        return cards.snapshot().stream()
                .filter(question -> question.slug().equals(slugWanted))
                .findFirst()
                .orElseThrow();
    }
}
