package dev.mockroom.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.StatementCounter;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.OutlineOutcome;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SetUpOutcome;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanOutcome.Refused;
import dev.mockroom.planning.PlanOutcome.Relaxation;
import dev.mockroom.planning.PlanOutcome.Rule;
import dev.mockroom.questions.CardReader;
import dev.mockroom.shared.Seniority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class SetUpViewTest extends SpringBrowserlessTest {

    private static final Blueprint HALF_AN_HOUR = new Blueprint(Optional.empty(), 30, Seniority.MID, 30, 4);

    @Autowired
    private Interviews interviews;

    @Autowired
    private InterviewRecords records;

    @Autowired
    private CardReader cards;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void picksOneOfManyInterviewsAndPutsItIntoTheAddress() {
        open("");

        assertThat(Long.parseLong(parameter("seed"))).isPositive();
        assertThat(headline()).contains("minutes");
    }

    @Test
    void leadsToWhatIsKnownOfTheCompany() {
        open("company=stripe&seed=4");

        assertThat(Sent.by(find(SetUpForm.class).single()))
                .contains("Too few for a mix of its own, so the whole bank stands in.", "companies/stripe");
    }

    @Test
    void showsWhatTheAddressSays() {
        open("company=google&minutes=45&level=senior&seed=3");

        assertThat(company().getValue().name()).isEqualTo("Google");
        assertThat(this.<Integer>choice("Minutes").getValue()).isEqualTo(45);
        assertThat(this.<Seniority>choice("You aim at").getValue()).isEqualTo(Seniority.SENIOR);
    }

    @Test
    void offersMinutesThatOnlyTheAddressNames() {
        open("minutes=22&seed=3");

        assertThat(this.<Integer>choice("Minutes").getValue()).isEqualTo(22);
    }

    @Test
    void putsEachChoiceIntoTheAddressAndShowsWhatComesOfIt() {
        open("minutes=15&seed=3");
        String before = headline();

        test(this.<Integer>choice("Minutes")).selectItem("60");
        test(this.<Seniority>choice("You aim at")).selectItem("Staff");
        test(company()).selectItem("Google");

        assertThat(parameter("minutes")).isEqualTo("60");
        assertThat(parameter("level")).isEqualTo("staff");
        assertThat(parameter("company")).isEqualTo("google");
        assertThat(parameter("seed")).isEqualTo("3");
        assertThat(headline()).isNotEqualTo(before);
    }

    @Test
    void saysHowMuchTheBankKnowsOfTheCompany() {
        SetUpView view = open("company=google&seed=3");

        assertThat(Sent.by(view)).containsPattern("[0-9]+ questions name Google\\.");
    }

    @Test
    void showsCountMinutesAndAreasAndNoTitle() {
        SetUpView view = open("minutes=60&seed=8");
        String sent = Sent.by(view);

        test(button("Create")).click();

        InterviewRecord created = created();
        assertThat(sent)
                .contains(created.attempts().stream().map(AttemptRecord::area).toList());
        assertThat(cards.cards(created.attempts().stream()
                                .map(AttemptRecord::revision)
                                .toList())
                        .values())
                .allSatisfy(card -> {
                    assertThat(sent).doesNotContain(card.summary().title());
                    assertThat(sent)
                            .doesNotContain(card.prompt()
                                    .substring(0, Math.min(40, card.prompt().length())));
                });
    }

    @Test
    void createsWhatItShowsAndGoesToItsRoom() {
        open("minutes=45&seed=8");
        String shown = headline();

        test(button("Create")).click();

        InterviewRecord created = created();
        assertThat(created.phase()).isEqualTo(Phase.WAITING);
        assertThat(shown)
                .contains(created.attempts().stream()
                                .mapToInt(AttemptRecord::minutes)
                                .sum() + " minutes");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("interview/" + created.id().value());
    }

    @Test
    void offersToContinueWhatIsNotOver() {
        InterviewId own = created(HALF_AN_HOUR);
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        created(HALF_AN_HOUR);
        SignedIn.as(candidate);

        SetUpView view = open("seed=3");

        assertThat(find(Anchor.class, view).withText("Continue").all())
                .extracting(Anchor::getHref)
                .containsExactly("interview/" + own.value());
        assertThat(Sent.by(view)).contains("waits for you to begin");
    }

    @Test
    void offersTheSmallestRelaxationForWhatIsRefused() {
        List<Blueprint> taken = new ArrayList<>();
        SetUpSummary summary = new SetUpSummary(() -> {}, taken::add);
        UI.getCurrent().add(summary);

        summary.show(
                HALF_AN_HOUR,
                new OutlineOutcome.Refused(new Refused(
                        Rule.SEEN_LATELY,
                        Optional.empty(),
                        Relaxation.FEWER_REST_DAYS,
                        Optional.of(HALF_AN_HOUR.withRestDays(0)))));
        test(button("Allow what I have seen")).click();
        summary.show(
                HALF_AN_HOUR,
                new OutlineOutcome.Refused(new Refused(
                        Rule.BANK_IS_THIN,
                        Optional.empty(),
                        Relaxation.FEWER_MINUTES,
                        Optional.of(HALF_AN_HOUR.withMinutes(22)))));
        test(button("Take 22 minutes")).click();

        assertThat(taken).extracting(Blueprint::restDays).containsExactly(0, 30);
        assertThat(taken).extracting(Blueprint::minutes).containsExactly(30, 22);
        assertThat(find(NativeButton.class, summary).withText("Create").exists())
                .isFalse();
    }

    @Test
    void offersNothingWhereOnlyAnAdministratorCanHelp() {
        SetUpSummary summary = new SetUpSummary(() -> {}, blueprint -> {});
        UI.getCurrent().add(summary);

        summary.show(
                HALF_AN_HOUR,
                new OutlineOutcome.Refused(new Refused(
                        Rule.BANK_IS_EMPTY, Optional.empty(), Relaxation.IMPORT_QUESTIONS, Optional.empty())));

        assertThat(Sent.by(summary)).contains("An administrator can import some");
        assertThat(find(NativeButton.class, summary).all()).isEmpty();
    }

    @Test
    void asksTheDatabaseNoMoreForMoreMinutes() {
        open("minutes=15&seed=3");
        List<String> forFew = StatementCounter.during(() -> open("minutes=15&seed=3"));
        List<String> forMany = StatementCounter.during(() -> open("minutes=60&seed=3"));

        assertThat(forMany).hasSameSizeAs(forFew);
    }

    private SetUpView open(String query) {
        UI.getCurrent().navigate(InterviewNavigation.SET_UP, QueryParameters.fromString(query));
        return (SetUpView) getCurrentView();
    }

    private InterviewId created(Blueprint blueprint) {
        return ((SetUpOutcome.Created) interviews.create(blueprint)).interview();
    }

    private InterviewRecord created() {
        return records.of(candidate.id(), 1).getFirst();
    }

    @SuppressWarnings("unchecked") // the only combo box
    private ComboBox<CompanyChoice> company() {
        return find(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked") // the label says which
    private <T> RadioButtonGroup<T> choice(String label) {
        return find(RadioButtonGroup.class).withLabel(label).single();
    }

    private NativeButton button(String word) {
        return find(NativeButton.class).withText(word).single();
    }

    private String headline() {
        return find(H2.class).single().getText();
    }

    private static String parameter(String name) {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .orElse("");
    }
}
