package dev.mockroom.questions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
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
import dev.mockroom.questions.authoring.CardDraft;
import dev.mockroom.questions.authoring.CardEditing;
import dev.mockroom.questions.authoring.CardProposals;
import dev.mockroom.questions.authoring.CardSource;
import dev.mockroom.questions.authoring.DraftOutcome;
import dev.mockroom.questions.authoring.EditedCard;
import dev.mockroom.questions.authoring.PublishOutcome;
import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.questions.reports.CardPart;
import dev.mockroom.questions.reports.MistakeReport;
import dev.mockroom.questions.reports.MistakeReports;
import dev.mockroom.questions.reports.ReportQueue;
import dev.mockroom.shared.ui.Notice;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class EditCardViewTest extends SpringBrowserlessTest {

    @Autowired
    private BankIntake intake;

    @Autowired
    private CardEditing editing;

    @Autowired
    private CardProposals proposals;

    @Autowired
    private MistakeReports reports;

    @Autowired
    private ReportQueue queue;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Study study;

    @Autowired
    private JdbcClient jdbc;

    private final BankText file = BankText.file();
    private String slug = "";
    private Person editor;

    @BeforeEach
    void aCardAndAnEditor() {
        intake.take(file.card("alpacas", "Alpacas", "What do alpacas need?").read());
        slug = file.slug("alpacas");
        editor = SignedIn.as(SignedIn.resident(jdbc, Role.EDITOR));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void showsTheTextAndBesideItBothSidesOfTheCard() {
        EditCardView view = open("");

        assertThat(find(H1.class).single().getText()).isEqualTo("Edit a card");
        assertThat(text()).contains("### Alpacas", "Secret nudge.");
        assertThat(Sent.by(find(CardPreview.class).single()))
                .contains("What a candidate sees", "What do alpacas need?", "The interviewer’s card", "Secret first");
        assertThat(Sent.by(view)).contains("Revision 1");
        assertThat(find(Notice.class).exists()).isFalse();
    }

    @Test
    void saysByLineWhatThereIsToLookAt() {
        open("");
        until(() -> Sent.by(find(FindingList.class).single()).contains("The answer has"));

        type(text().replace("`Calibration`", "`Llama shearing`"));

        until(() -> Sent.by(find(FindingList.class).single()).contains("The topic 'Llama shearing'"));
        assertThat(Sent.by(find(FindingList.class).single())).contains("Line 3", "Warning");
    }

    @Test
    void saysWhichWarningsStayAndPublishesAllTheSame() {
        draft("Secret nudge.", "Another nudge.");
        open("step=publish");

        until(() -> Sent.by(find(PublishStep.class).single()).contains("warnings stay in this card."));

        test(find(TextField.class).withLabel("Why?").single()).setValue("A clearer nudge.");
        click("Publish revision 2");
        assertThat(editing.open(slug).number()).isEqualTo(2);
    }

    @Test
    void keepsWhatIsTypedAndShowsItInThePreview() {
        open("");

        type(text().replace("Secret nudge.", "Another nudge."));

        assertThat(editing.open(slug).source().text()).contains("Another nudge.");
        assertThat(Sent.by(find(CardPreview.class).single())).contains("Another nudge.");
        assertThat(editor().getElement().getProperty("kept")).isEqualTo("1");
        assertThat(editor().getElement().getProperty("version")).isEqualTo("1");
    }

    @Test
    void offersADraftAgainAndDiscardsItWithAWayBack() {
        draft("Secret nudge.", "Another nudge.");
        open("");
        assertThat(Sent.by(find(Notice.class).single())).contains("You have an unpublished draft from");
        assertThat(text()).contains("Another nudge.");

        click("Discard the draft");
        assertThat(text()).contains("Secret nudge.");
        assertThat(editing.open(slug).draft()).isEmpty();

        click("Take the draft back");
        assertThat(text()).contains("Another nudge.");
        assertThat(editing.open(slug).draft()).isPresent();
    }

    @Test
    void saysWhatIsInTheWayOfPublishing() {
        EditCardView view = open("");

        type("Only a sentence.");
        assertThat(Sent.by(view)).contains("There is no card in this text.", "As soon as the text is one card");
        click("Review and publish");

        assertThat(Sent.by(view)).contains("It cannot be published as it stands.");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("publish");
        assertThat(editing.open(slug).source().text()).isEqualTo("Only a sentence.");
    }

    @Test
    void overwritesNothingFromAnotherWindow() {
        EditCardView view = open("");
        draft("Secret nudge.", "Typed elsewhere.");

        type(text().replace("Secret nudge.", "Typed here."));

        assertThat(Sent.by(view)).contains("You have typed on this card in another window since.");
        assertThat(editing.open(slug).source().text()).contains("Typed elsewhere.");
        click("Keep what is here");
        assertThat(editing.open(slug).source().text()).contains("Typed here.");
        assertThat(find(Notice.class).exists()).isFalse();
    }

    @Test
    void publishesWithAReasonAfterShowingWhatChanges() {
        open("");
        type(text().replace("Secret nudge.", "Another nudge."));

        click("Review and publish");

        assertThat(find(H1.class).single().getText()).isEqualTo("Publish a card");
        assertThat(Sent.by(find(CardDiff.class).single())).contains("− ", "Secret nudge.", "+ ", "Another nudge.");
        click("Publish revision 2");
        TextField reason = find(TextField.class).withLabel("Why?").single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(editing.open(slug).number()).isEqualTo(1);

        test(reason).setValue("A clearer nudge.");
        click("Publish revision 2");

        assertThat(find(H1.class).single().getText()).isEqualTo("Revision 2 is published");
        assertThat(editing.open(slug).number()).isEqualTo(2);
    }

    @Test
    void saysKindlyThatNothingChanges() {
        draft("Secret nudge.", "Secret nudge.");

        EditCardView view = open("step=publish");

        assertThat(Sent.by(view)).contains("there is nothing to publish");
        assertThat(find(NativeButton.class).withText("Publish revision 2").exists())
                .isFalse();
    }

    @Test
    void showsWhatSomebodyElsePublishedMeanwhile() {
        draft("Secret nudge.", "My nudge.");
        open("step=publish");
        test(find(TextField.class).withLabel("Why?").single()).setValue("Mine.");
        SignedIn.as(SignedIn.resident(jdbc, Role.EDITOR));
        publish("Secret push.", "Their push.");
        SignedIn.as(editor);

        click("Publish revision 2");

        OvertakenPart part = find(OvertakenPart.class).single();
        assertThat(Sent.by(part)).contains("Stranger published revision 2", "Their push.", "My nudge.");
        assertThat(editing.open(slug).source().text()).contains("My nudge.");
        click("I have seen it: go on from revision 2");
        assertThat(find(OvertakenPart.class).exists()).isFalse();
        assertThat(editing.open(slug).baseNumber()).isEqualTo(2);
    }

    @Test
    void startsADraftWithAnOlderText() {
        publish("Secret nudge.", "Another nudge.");

        open("restore=1");

        assertThat(text()).contains("Secret nudge.");
        assertThat(editing.open(slug).draft()).isPresent();
    }

    @Test
    void putsNoOtherTextOverADraftUnasked() {
        publish("Secret nudge.", "Another nudge.");
        draft("Another nudge.", "My nudge.");

        EditCardView view = open("restore=1");

        assertThat(text()).contains("My nudge.");
        assertThat(Sent.by(view)).contains("You have a draft of your own here already.");
        assertThat(editing.open(slug).source().text()).contains("My nudge.");
    }

    @Test
    void startsADraftWithAProposedText() {
        publish("Secret nudge.", "Another nudge.");
        intake.take(file.readWith("Secret push.", "Proposed push."));
        String proposal = proposals.waiting(0, 1000).proposals().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .id()
                .value()
                .toString();

        open("proposal=" + proposal);

        assertThat(text()).contains("Proposed push.", "Secret nudge.");
    }

    @Test
    void showsTheReportThatAnEditAnswersAndLeadsOnToSettlingIt() {
        MistakeReport report = reported();
        EditCardView view = open("report=" + report.id().value());
        assertThat(Sent.by(view)).contains("The sum is off by one.");
        type(text().replace("Secret nudge.", "Another nudge."));
        click("Review and publish");
        assertThat(Sent.by(view)).contains("The sum is off by one.");
        test(find(TextField.class).withLabel("Why?").single()).setValue("The sum.");

        click("Publish revision 2");

        assertThat(find(Anchor.class).withText("Settle the report").single().getHref())
                .isEqualTo("manage/reports?report=" + report.id().value());
    }

    @Test
    void writesANewCardUnderANameOfItsOwn() {
        String name = "new-" + file.mark();
        UI.getCurrent().navigate(QuestionsNavigation.NEW_CARD);
        assertThat(find(H1.class).single().getText()).isEqualTo("A new card");
        type(text().replace("{ #a-name-for-addresses }", "{ #" + name + " }"));
        test(area()).selectItem("Test area");

        click("Review and publish");
        test(find(TextField.class).withLabel("Why?").single()).setValue("It was missing.");
        click("Publish the card");

        assertThat(bank.sheet(name)).isPresent();
        assertThat(find(Anchor.class).withText("See the card").single().getHref())
                .isEqualTo("questions/" + name);
    }

    @Test
    void asksFewStatementsOfTheDatabaseWhileSomebodyTypes() {
        open("");
        type(text().replace("Secret nudge.", "Another nudge."));

        assertThat(StatementCounter.during(() -> type(text().replace("Secret nudge.", "A third nudge."))))
                .hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void isNothingForCandidates() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.INTERVIEWER));

        for (String address : new String[] {QuestionsNavigation.edit(slug), QuestionsNavigation.NEW_CARD}) {
            assertThatThrownBy(() -> navigate(address, EditCardView.class))
                    .isInstanceOf(IllegalArgumentException.class);
            Div instead = navigate(address, Div.class);
            assertThat(Sent.by(instead)).doesNotContainIgnoringCase("secret");
        }
    }

    /// Lets the other threads come to the screen until it shows this.
    private void until(BooleanSupplier shown) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!shown.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            runPendingSignalsTasks(50, TimeUnit.MILLISECONDS);
            roundTrip();
        }
    }

    private MistakeReport reported() {
        QuestionId question = bank.sheet(slug).orElseThrow().summary().id();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        study.open(question);
        reports.report(question, CardPart.ANSWER, "The sum is off by one.");
        SignedIn.as(editor);
        return queue.open(0, 1000).reports().stream()
                .filter(report -> report.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private EditCardView open(String query) {
        UI.getCurrent().navigate(QuestionsNavigation.edit(slug), QueryParameters.fromString(query));
        return (EditCardView) getCurrentView();
    }

    private CardEditor editor() {
        return find(CardEditor.class).single();
    }

    private String text() {
        return editor().getElement().getProperty("text");
    }

    private void type(String text) {
        ComponentUtil.fireEvent(editor(), new CardEditor.Typed(editor(), true, text, 1));
    }

    private void click(String button) {
        test(find(NativeButton.class).withText(button).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> area() {
        return find(ComboBox.class).withLabel("Area").single();
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
        assertThat(editing.publish(slug, draft(before, after), "For a test."))
                .isInstanceOf(PublishOutcome.Published.class);
    }
}
