package dev.mockroom.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
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
        SetUpSummary summary = new SetUpSummary(() -> {}, taken::add, titles -> {});
        UI.getCurrent().add(summary);

        summary.show(
                HALF_AN_HOUR,
                new OutlineOutcome.Refused(new Refused(
                        Rule.SEEN_LATELY,
                        Optional.empty(),
                        30,
                        Relaxation.FEWER_REST_DAYS,
                        Optional.of(HALF_AN_HOUR.withRestDays(0)))),
                SetUpSummary.Titles.CLOSED);
        test(button("Allow what I have seen")).click();
        summary.show(
                HALF_AN_HOUR,
                new OutlineOutcome.Refused(new Refused(
                        Rule.BANK_IS_THIN,
                        Optional.empty(),
                        30,
                        Relaxation.FEWER_MINUTES,
                        Optional.of(HALF_AN_HOUR.withMinutes(22)))),
                SetUpSummary.Titles.CLOSED);
        test(button("Take 22 minutes")).click();

        assertThat(taken).extracting(Blueprint::restDays).containsExactly(0, 30);
        assertThat(taken).extracting(Blueprint::minutes).containsExactly(30, 22);
        assertThat(find(NativeButton.class, summary).withText("Create").exists())
                .isFalse();
    }

    @Test
    void offersNothingWhereOnlyAnAdministratorCanHelp() {
        SetUpSummary summary = new SetUpSummary(() -> {}, blueprint -> {}, titles -> {});
        UI.getCurrent().add(summary);

        summary.show(
                HALF_AN_HOUR,
                new OutlineOutcome.Refused(new Refused(
                        Rule.BANK_IS_EMPTY, Optional.empty(), 30, Relaxation.IMPORT_QUESTIONS, Optional.empty())),
                SetUpSummary.Titles.CLOSED);

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

    @Test
    void showsTitlesAndReasonsOnlyToWhoChoosesThem() {
        SetUpView view = open("company=google&minutes=45&seed=8");
        List<String> titles = titles("company=google&minutes=45&seed=8");

        assertThat(titles).isNotEmpty();
        assertThat(Sent.by(view)).doesNotContain(titles);
        test(button("Show me the questions")).click();
        assertThat(Sent.by((SetUpView) getCurrentView())).contains(titles).contains("The company is known to ask it.");
        test(button("Hide the questions")).click();
        assertThat(Sent.by((SetUpView) getCurrentView())).doesNotContain(titles);
    }

    @Test
    void swapsAQuestionForTheNextBestAndTakesItBack() {
        open("company=amazon&minutes=45&seed=8&show=1");
        List<String> before = shownTitles();

        test(find(NativeButton.class).withText("Swap").all().getFirst()).click();
        assertThat(Sent.by((SetUpView) getCurrentView())).contains("Instead:");
        test(button("Take it")).click();

        List<String> after = shownTitles();
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(after).filteredOn(before::contains).hasSize(before.size() - 1);
        assertThat(Sent.by((SetUpView) getCurrentView())).contains("You chose it.");
        open(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString());
        assertThat(shownTitles()).isEqualTo(after);
        test(button("Undo the last swap")).click();
        assertThat(shownTitles()).isEqualTo(before);
    }

    @Test
    void keepsWhatIsLockedWhenTheRestIsPlannedAgain() {
        open("company=google&minutes=60&seed=8&show=1");
        String locked = shownTitles().get(1);

        test(find(NativeButton.class).withText("Lock").all().get(1)).click();
        assertThat(find(NativeButton.class).withText("Locked").all()).hasSize(1);
        List<String> before = shownTitles();
        test(button("Plan again")).click();

        assertThat(shownTitles()).contains(locked).isNotEqualTo(before);
        assertThat(find(NativeButton.class).withText("Locked").all()).hasSize(1);
    }

    @Test
    void createsWhatWasSwappedIn() {
        open("company=google&minutes=45&seed=8&show=1");
        test(find(NativeButton.class).withText("Swap").all().getFirst()).click();
        test(button("Take it")).click();
        List<String> shown = shownTitles();

        test(button("Create")).click();

        assertThat(created().attempts().stream()
                        .map(attempt -> cards.cards(List.of(attempt.revision()))
                                .get(attempt.revision())
                                .summary()
                                .title())
                        .toList())
                .isEqualTo(shown);
    }

    @Test
    void setsUpALoopOfRoundsOneAfterTheOther() {
        SetUpView view = open("company=google&loop=3&seed=8");
        assertThat(Sent.by(view)).contains("A break between two rounds");

        test(button("Create")).click();

        List<InterviewRecord> rounds = records.of(candidate.id(), 10);
        assertThat(rounds).hasSize(3).allMatch(round -> round.phase() == Phase.WAITING);
        assertThat(rounds.stream().flatMap(round -> round.attempts().stream()).map(AttemptRecord::question))
                .doesNotHaveDuplicates();
        assertThat(interviews.room(rounds.getFirst().id()).round().number()).isOne();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("interview/" + rounds.getFirst().id().value());
        assertThat(interviews.unfinished()).hasSize(1);
        SetUpView again = open("seed=3");
        assertThat(Sent.by(again)).contains("Round 1 of 3, ");
    }

    @Test
    void handsAPlanOnByItsLinkWithoutTitlesOrWhatItOwesToOnesHistory() {
        open("company=google&minutes=45&seed=8&show=1");
        List<String> titles = shownTitles();
        test(button("Share")).click();
        String link = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        assertThat(shownTitles()).isEqualTo(titles);
        assertThat(Sent.by((SetUpView) getCurrentView())).contains("can take the same interview");

        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        SetUpView theirs = open(link.substring(link.indexOf('?') + 1));

        assertThat(Sent.by(theirs)).doesNotContain(titles).contains("Somebody has shared this interview");
        assertThat(find(NativeButton.class).withText("Show me the questions").exists())
                .isFalse();
        test(button("Create")).click();
        assertThat(created().attempts().stream()
                        .map(attempt -> cards.cards(List.of(attempt.revision()))
                                .get(attempt.revision())
                                .summary()
                                .title())
                        .toList())
                .isEqualTo(titles);
    }

    private List<String> titles(String query) {
        open(query + "&show=1");
        List<String> titles = shownTitles();
        open(query);
        return titles;
    }

    private List<String> shownTitles() {
        return find(Span.class).withClassName("pick-title").all().stream()
                .map(Span::getText)
                .toList();
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
