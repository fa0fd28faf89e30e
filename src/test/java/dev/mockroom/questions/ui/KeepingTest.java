package dev.mockroom.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.questions.BankText;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.Study;
import dev.mockroom.questions.authoring.BankFindings;
import dev.mockroom.questions.authoring.CardDraft;
import dev.mockroom.questions.authoring.CardEditing;
import dev.mockroom.questions.authoring.CardSource;
import dev.mockroom.questions.authoring.DraftOutcome;
import dev.mockroom.questions.authoring.EditedCard;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.questions.reports.CardPart;
import dev.mockroom.questions.reports.MistakeReports;
import dev.mockroom.questions.reports.OwnReport;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/// What stands around a question for its keepers and its readers, and the queue between them.
@MockroomTest
class KeepingTest extends SpringBrowserlessTest {

    private static final String WORDS = "The sum is off by one.";

    @Autowired
    private BankIntake intake;

    @Autowired
    private CardEditing editing;

    @Autowired
    private BankFindings findings;

    @Autowired
    private MistakeReports reports;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Study study;

    @Autowired
    private JdbcClient jdbc;

    private final BankText file = BankText.file();
    private String slug = "";
    private QuestionId question;
    private Person editor;
    private Person reader;

    @BeforeEach
    void aCardAnEditorAndAReader() {
        // The queue is everybody's: what other tests left there would push these reports to other pages.
        jdbc.sql("delete from card_report").update();
        jdbc.sql("delete from card_proposal").update();
        intake.take(file.card("alpacas", "Alpacas", "What do alpacas need?").read());
        slug = file.slug("alpacas");
        reader = SignedIn.resident(jdbc, Role.CANDIDATE);
        editor = SignedIn.as(SignedIn.resident(jdbc, Role.EDITOR));
        question = bank.sheet(slug).orElseThrow().summary().id();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void offersEditingToEditorsOnly() {
        QuestionView view = question();
        assertThat(find(Anchor.class, view).withText("Edit").single().getHref())
                .isEqualTo(QuestionsNavigation.edit(slug));

        SignedIn.as(reader);
        QuestionView readers = question();

        assertThat(find(Anchor.class, readers).withText("Edit").exists()).isFalse();
        assertThat(find(KeepingPart.class, readers).exists()).isFalse();
        assertThat(Sent.by(readers)).doesNotContainIgnoringCase("secret").doesNotContain("History");
    }

    @Test
    void tellsTheHistoryWithWhatEachRevisionChanged() {
        publish("Secret nudge.", "Another nudge.");
        question();

        test(find(HistoryFold.class).single()).toggleContent();

        assertThat(find(ListItem.class, find(HistoryFold.class).single()).all())
                .extracting(Sent::by)
                .satisfiesExactly(
                        entry -> assertThat(entry).contains("Revision 2, edited", "Stranger, ", "For a test."),
                        entry -> assertThat(entry).contains("Revision 1, imported"));
        NativeDetails change = find(
                        NativeDetails.class,
                        find(ListItem.class, find(HistoryFold.class).single())
                                .all()
                                .getFirst())
                .single();
        test(change).toggleContent();
        assertThat(Sent.by(find(CardDiff.class).single())).contains("Secret nudge.", "Another nudge.");
    }

    @Test
    void leadsFromAnOldTextToADraft() {
        publish("Secret nudge.", "Another nudge.");
        question();
        test(find(HistoryFold.class).single()).toggleContent();

        test(find(NativeDetails.class, find(HistoryFold.class).single()).all().getLast())
                .toggleContent();

        assertThat(find(Anchor.class)
                        .withText("Start a draft with this text")
                        .single()
                        .getHref())
                .isEqualTo(QuestionsNavigation.edit(slug) + "?restore=1");
    }

    @Test
    void retiresACardWithAReasonAndBringsItBack() {
        question();
        click("Retire …");
        click("Retire it");
        assertThat(reason().isInvalid()).isTrue();
        test(reason()).setValue("Asked nowhere.");

        click("Retire it");

        assertThat(bank.sheet(slug)).isEmpty();
        QuestionView view = question();
        assertThat(Sent.by(view)).contains("This card is retired");
        SignedIn.as(reader);
        navigate(QuestionsNavigation.question(slug), Div.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
        SignedIn.as(editor);
        UI.getCurrent().navigate(QuestionsNavigation.CARDS, QueryParameters.of("show", "retired"));
        assertThat(find(Anchor.class, (CardsView) getCurrentView())
                        .withText("Alpacas")
                        .all())
                .extracting(Anchor::getHref)
                .contains(QuestionsNavigation.question(slug));
        question();
        click("Bring back …");
        test(reason()).setValue("Asked again.");
        click("Bring it back");
        assertThat(bank.sheet(slug)).isPresent();
    }

    @Test
    void takesAReportOnceTheCardWasRead() {
        SignedIn.as(reader);
        QuestionView view = question();
        assertThat(find(ReportPart.class, view).exists())
                .as("before it is studied")
                .isFalse();
        test(find(NativeButton.class).withClassName("study-choice").single()).click();

        click("Report it");
        assertThat(words().isInvalid()).isTrue();
        test(words()).setValue(WORDS);
        click("Report it");

        assertThat(reports.own(question)).hasSize(1);
        assertThat(Sent.by(find(ReportPart.class).single())).contains("Open", "Answer, ", WORDS);
    }

    @Test
    void leadsFromAReportIntoTheEditorAndSettlesIt() {
        report();
        QueueView view = navigate(QueueView.class);
        assertThat(Sent.by(view)).contains("Alpacas", "Answer", WORDS, "Stranger", "in revision 1");
        assertThat(find(Anchor.class).withText("Edit the card").single().getHref())
                .startsWith(QuestionsNavigation.edit(slug) + "?report=");

        test(find(TextArea.class).withLabel("What to tell").single()).setValue("It is right: count again.");
        click("Settle it");

        assertThat(Sent.by(view))
                .contains("It is settled", "Nobody has reported a mistake that is still open.")
                .doesNotContain(WORDS);
        SignedIn.as(reader);
        OwnReport own = reports.own(question).getFirst();
        assertThat(own.fixedBy()).isEmpty();
        assertThat(Sent.by(question())).contains("No mistake", "It is right: count again.");
    }

    @Test
    void settlesWithTheRevisionThatMendsIt() {
        report();
        publish("Secret nudge.", "Another nudge.");
        navigate(QueueView.class);
        assertThat(radio().getValue()).isEqualTo("fixed");
        test(find(TextArea.class).withLabel("What to tell").single()).setValue("Thank you.");

        click("Settle it");

        SignedIn.as(reader);
        assertThat(Sent.by(question())).contains("Fixed with revision 2", "Thank you.");
    }

    @Test
    void opensOneReportByItsAddress() {
        report();
        SignedIn.as(reader);
        reports.report(question, CardPart.HINTS, "Another thing is wrong as well.");
        String id = reports.own(question).getFirst().id().value().toString();
        SignedIn.as(editor);

        UI.getCurrent().navigate(QuestionsNavigation.QUEUE, QueryParameters.of("report", id));

        assertThat(Sent.by((QueueView) getCurrentView()))
                .contains("Another thing is wrong as well.")
                .doesNotContain(WORDS);
    }

    @Test
    void showsProposalsAndRemembersWhatIsTurnedDown() {
        publish("Secret nudge.", "Another nudge.");
        intake.take(file.readWith("Secret push.", "Proposed push."));
        UI.getCurrent().navigate(QuestionsNavigation.QUEUE, QueryParameters.of("tab", "proposals"));
        QueueView view = (QueueView) getCurrentView();
        assertThat(Sent.by(view)).contains("Alpacas", "From " + file.name());
        test(find(NativeDetails.class).withClassName("fold").single()).toggleContent();
        assertThat(Sent.by(find(CardDiff.class).single())).contains("Secret push.", "Proposed push.");
        assertThat(find(Anchor.class).withText("Start a draft with it").single().getHref())
                .startsWith(QuestionsNavigation.edit(slug) + "?proposal=");

        click("Turn down");

        assertThat(Sent.by(view)).contains("Turned down", "No file says anything");
        click("Undo");
        assertThat(Sent.by(view)).contains("From " + file.name());
    }

    @Test
    void readsTheQueueInFewStatements() {
        report();
        navigate(QueueView.class);

        assertThat(StatementCounter.during(() -> navigate(QueueView.class))).hasSizeLessThanOrEqualTo(4);
        assertThat(StatementCounter.during(() ->
                        UI.getCurrent().navigate(QuestionsNavigation.QUEUE, QueryParameters.of("tab", "proposals"))))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void listsOwnDraftsWithNobodyElses() {
        draft("Secret nudge.", "Another nudge.");
        CardsView view = navigate(CardsView.class);
        assertThat(Sent.by(view)).contains("Your drafts", "Alpacas");

        SignedIn.as(SignedIn.resident(jdbc, Role.EDITOR));

        assertThat(Sent.by(navigate(CardsView.class))).doesNotContain("Your drafts");
    }

    @Test
    void namesTheCardsOfTheBankThatThereIsSomethingToSayAbout() {
        CardsView view = navigate(CardsView.class);
        assertThat(Sent.by(view)).contains("Looking at every card.");

        until(() -> Sent.by(view).contains("There is something to say about"));

        assertThat(find(ListItem.class, view).exists()).isTrue();
        assertThat(findings.page(0, 1000).remarked())
                .filteredOn(card -> card.slug().equals(slug))
                .singleElement()
                .satisfies(card -> assertThat(card.findings()).isNotEmpty());
        assertThat(StatementCounter.during(() -> findings.page(0, 20)))
                .as("once the cards were looked at")
                .hasSize(1);
    }

    @Test
    void looksAtTheBankForEditorsOnly() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER));
        assertThatThrownBy(() -> findings.page(0, 20)).isInstanceOf(AccessDeniedException.class);
        SignedIn.nobody();
        assertThatThrownBy(() -> findings.page(0, 20)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void keepsTheQueueAndTheCardsFromCandidates() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER));

        assertThatThrownBy(() -> navigate(QueueView.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> navigate(CardsView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Lets the other threads come to the screen until it shows this; the first look at a whole bank takes long.
    private void until(BooleanSupplier shown) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!shown.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            runPendingSignalsTasks(50, TimeUnit.MILLISECONDS);
            roundTrip();
        }
    }

    private QuestionView question() {
        UI.getCurrent().navigate(QuestionsNavigation.question(slug));
        return (QuestionView) getCurrentView();
    }

    private void report() {
        SignedIn.as(reader);
        study.open(question);
        reports.report(question, CardPart.ANSWER, WORDS);
        SignedIn.as(editor);
    }

    private TextField reason() {
        return find(TextField.class).withLabel("Why?").single();
    }

    private TextArea words() {
        return find(TextArea.class).withLabel("What is wrong?").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> radio() {
        return find(RadioButtonGroup.class).single();
    }

    private void click(String button) {
        test(find(NativeButton.class).withText(button).single()).click();
    }

    private long draft(String before, String after) {
        EditedCard card = editing.open(slug);
        DraftOutcome outcome = editing.save(
                slug,
                card.number(),
                new CardSource(card.current().area(), card.current().text().replace(before, after)),
                card.draft().map(CardDraft::version).orElse(0L));
        return ((DraftOutcome.Saved) outcome).version();
    }

    private void publish(String before, String after) {
        editing.publish(slug, draft(before, after), "For a test.");
    }
}
