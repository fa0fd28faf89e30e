package dev.mockroom.questions.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@MockroomTest
class CardProposalsTest {

    private static final int ALL = 1000;

    @Autowired
    private CardProposals proposals;

    @Autowired
    private CardEditing editing;

    @Autowired
    private CardHistory history;

    @Autowired
    private BankImport bankImport;

    @Autowired
    private BankIntake intake;

    @Autowired
    private JdbcClient jdbc;

    private final BankText file = BankText.file();
    private String slug = "";

    @BeforeEach
    void aCardThatWasEditedHere() {
        intake.take(file.card("first", "A fresh title").read());
        slug = file.slug("first");
        SignedIn.as(SignedIn.resident(jdbc, Role.EDITOR));
        edit("Secret push.", "Edited push.");
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void keepsTheTextOfASourceForAnEditor() {
        intake.take(nudged("Another nudge."));

        Proposal proposal = only();
        assertThat(proposal.slug()).isEqualTo(slug);
        assertThat(proposal.source()).isEqualTo(file.name());
        assertThat(proposal.number()).isEqualTo(2);
        assertThat(proposal.current().text()).contains("Secret nudge.", "Edited push.");
        assertThat(proposal.text().text()).contains("Another nudge.", "Secret push.");
        assertThat(editing.open(slug).current().text()).contains("Edited push.");
    }

    @Test
    void proposesWhatAnUploadBringsWhenThatIsAllItBrings() {
        BankReport report = nudged("Another nudge.");

        ImportPreview preview = bankImport.preview(report);

        assertThat(preview.changesNothing()).isFalse();
        assertThat(bankImport.apply(report, preview.basis())).isInstanceOf(ImportOutcome.Applied.class);
        assertThat(only().text().text()).contains("Another nudge.");
        assertThat(bankImport.preview(report).changesNothing()).isTrue();
        assertThat(bankImport.preview(report).basis()).isEqualTo(preview.basis());
    }

    @Test
    void keepsTheNewestTextOfEachSource() {
        intake.take(nudged("Another nudge."));
        intake.take(nudged("A third nudge."));
        intake.take(BankText.read("other-" + file.name(), file.text().replace("Secret nudge.", "A fourth nudge.")));

        assertThat(own())
                .extracting(proposal -> proposal.text().text())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("A third nudge."),
                        text -> assertThat(text).contains("A fourth nudge."));
    }

    @Test
    void proposesNothingThatTheCardSaysAlready() {
        intake.take(nudged("Another nudge."));
        intake.take(file.readWith("Secret push.", "Edited push."));

        assertThat(own()).isEmpty();
    }

    @Test
    void forgetsAProposalThatBecameTheCardsOwnText() {
        intake.take(nudged("Another nudge."));
        CardSource text = only().text();

        assertThat(publish(text)).isEqualTo(new PublishOutcome.Published(slug, 3));

        assertThat(own()).isEmpty();
        assertThat(history.entries(slug, 0, 1).entries().getFirst().kind()).isEqualTo(HistoryEntry.Kind.TAKEN);
    }

    @Test
    void letsACardFollowItsSourceAgainOnceItsTextWasTaken() {
        intake.take(nudged("Another nudge."));
        publish(only().text());

        intake.take(nudged("A third nudge."));

        assertThat(own()).isEmpty();
        assertThat(editing.open(slug).current().text()).contains("A third nudge.");
    }

    @Test
    void remembersWhatWasTurnedDown() {
        intake.take(nudged("Another nudge."));
        proposals.turnDown(only().id());
        assertThat(own()).isEmpty();

        intake.take(nudged("Another nudge."));
        assertThat(own()).isEmpty();
        intake.take(nudged("A third nudge."));
        intake.take(nudged("Another nudge."));

        assertThat(own())
                .as("neither the new one, which is outdated, nor the old one")
                .isEmpty();
    }

    @Test
    void takesATurnDownBack() {
        intake.take(nudged("Another nudge."));
        ProposalId id = only().id();
        proposals.turnDown(id);
        assertThatThrownBy(() -> proposals.turnDown(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposals.get(id)).isInstanceOf(NotFound.class);

        assertThat(proposals.takeBack(id)).isTrue();

        assertThat(proposals.get(id).text().text()).contains("Another nudge.");
    }

    @Test
    void leavesANewerOneWhereATurnDownIsTakenBack() {
        intake.take(nudged("Another nudge."));
        ProposalId id = only().id();
        proposals.turnDown(id);
        intake.take(nudged("A third nudge."));

        assertThat(proposals.takeBack(id)).isFalse();
        assertThat(only().text().text()).contains("A third nudge.");
    }

    @Test
    void proposesATextForACardThatAnEditorRetired() {
        editing.retire(slug, "Asked nowhere.");

        intake.take(nudged("Another nudge."));

        assertThat(own()).hasSize(1);
        assertThat(editing.open(slug).retired()).isTrue();
    }

    @Test
    void listsInTwoStatements() {
        intake.take(nudged("Another nudge."));

        assertThat(StatementCounter.during(() -> proposals.waiting(0, 20))).hasSize(2);
        assertThat(proposals.waiting(0, ALL).total()).isEqualTo(proposals.count());
    }

    @Test
    void isForEditorsAndAdministratorsOnly() {
        intake.take(nudged("Another nudge."));
        ProposalId id = only().id();
        List<Runnable> steps = List.of(
                () -> proposals.waiting(0, 10),
                () -> proposals.count(),
                () -> proposals.get(id),
                () -> proposals.turnDown(id),
                () -> proposals.takeBack(id));
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER));

        for (Runnable step : steps) {
            assertThatThrownBy(step::run).isInstanceOf(AccessDeniedException.class);
        }
        SignedIn.nobody();
        for (Runnable step : steps) {
            assertThatThrownBy(step::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    private BankReport nudged(String nudge) {
        return file.readWith("Secret nudge.", nudge);
    }

    private Proposal only() {
        assertThat(own()).hasSize(1);
        return own().getFirst();
    }

    private List<Proposal> own() {
        return proposals.waiting(0, ALL).proposals().stream()
                .filter(proposal -> proposal.slug().equals(slug))
                .toList();
    }

    private void edit(String before, String after) {
        CardSource current = editing.open(slug).current();
        assertThat(publish(new CardSource(current.area(), current.text().replace(before, after))))
                .isInstanceOf(PublishOutcome.Published.class);
    }

    private PublishOutcome publish(CardSource source) {
        EditedCard card = editing.open(slug);
        DraftOutcome saved = editing.save(
                slug,
                card.number(),
                source,
                card.draft().map(CardDraft::version).orElse(0L));
        return editing.publish(slug, ((DraftOutcome.Saved) saved).version(), "For a test.");
    }
}
