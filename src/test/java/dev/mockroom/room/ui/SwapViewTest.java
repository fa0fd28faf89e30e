package dev.mockroom.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinSession;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SetUpOutcome;
import dev.mockroom.interviews.Swap;
import dev.mockroom.interviews.Swaps;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.questions.Studied;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@MockroomTest
class SwapViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Swaps swaps;

    @Autowired
    private Interviews interviews;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Person partner;
    private InterviewRecord first;
    private SeatPass pass;

    @BeforeEach
    void somebodyInterviews() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        first = Sitting.in(application).waitingLive(30, 5);
        partner = SignedIn.resident(jdbc, Role.CANDIDATE);
        pass = Interviewing.in(application).person(first, partner);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void letsThePartnerSayWhatTheirTurnIsToBeLike() {
        Component view = open(first.id());
        assertThat(Sent.by(view)).contains("Your turn", "Questions that either of you has seen stay away");

        RadioButtonGroup<Seniority> level = level();
        test(level).selectItem("Staff");
        click("Plan my turn");

        assertThat(Sent.by(view))
                .contains("your turn is planned", "It begins when the interview with Stranger is over");
        InterviewId second = swaps.find(pass)
                .flatMap(Swap::planned)
                .map(Swap.Second::interview)
                .orElseThrow();
        assertThat(Sitting.in(application).read(second).seniority()).isEqualTo(Seniority.STAFF);
        assertThat(Sitting.in(application).read(second).minutes()).isEqualTo(30);
    }

    @Test
    void saysWhyThereIsNoSuchTurnAndWhatWouldHelp() {
        Studied.everything(jdbc, candidate, clock.instant().minus(Duration.ofDays(3)));

        Component view = open(first.id());

        assertThat(Sent.by(view)).contains("Not with these wishes", "This counts what either of you has seen.");
        NativeButton relax = find(NativeButton.class).withClassName("do").single();
        test(relax).click();
        click("Plan my turn");
        assertThat(swaps.find(pass).flatMap(Swap::planned)).isPresent();
    }

    @Test
    void sendsThePartnerToTheScorecardFirstAndThenToTheirTurn() {
        plan();
        over();
        SignedIn.as(partner);
        Component view = open(first.id());
        assertThat(Sent.by(view)).contains("First say what you heard from Stranger");

        Interviewing.in(application).submits(pass, first, Level.LEANING_HIRE);
        Component after = open(first.id());

        assertThat(Sent.by(after)).doesNotContain("First say what you heard");
        assertThat(find(Anchor.class).withClassName("do").single().getHref()).endsWith("interview/" + second().value());
    }

    @Test
    void showsTheFirstCandidateThePlanAsSoonAsItIsThere() {
        over();
        SignedIn.as(candidate);
        swaps.offer(SeatPass.of(first.id()));
        Component view = open(first.id());
        assertThat(Sent.by(view))
                .contains(
                        "Now Stranger answers",
                        "First say how your own interview went",
                        "Stranger says what their turn");

        SignedIn.as(partner);
        plan();
        SignedIn.as(candidate);

        assertThat(sent(view)).contains("their turn is planned");
        assertThat(find(Anchor.class).withText("Go to the interview").single().getHref())
                .endsWith("interview/" + second().value() + "/interviewer");
    }

    @Test
    void letsTheFirstCandidateOfferIt() {
        over();
        SignedIn.as(candidate);
        open(first.id());

        click("Offer to swap");

        assertThat(swaps.find(SeatPass.of(first.id()))).map(Swap::wanted).contains(true);
    }

    @Test
    void linksBothHalvesToEachOther() {
        plan();
        over();
        SignedIn.as(partner);
        InterviewId second = second();
        interviews.start(second);
        interviews.end(second);
        Interviewing.in(application).submits(pass, first, Level.LEANING_HIRE);

        UI.getCurrent().navigate("interview/" + first.id().value() + "/interviewer");

        assertThat(find(Anchor.class).withText("Open the other half").single().getHref())
                .isEqualTo("interview/" + second.value());
        Sitting.in(application).rate(Sitting.in(application).read(second), Level.LEANING_HIRE);
        UI.getCurrent().navigate("interview/" + second.value() + "/debrief");
        assertThat(find(Anchor.class).withText("Open the other half").single().getHref())
                .isEqualTo("interview/" + first.id().value() + "/interviewer");
    }

    @Test
    void takesWhoeverInterviewedInALoopToTheNextRound() {
        SignedIn.as(candidate);
        InterviewRecord round = Sitting.in(application).waitingLiveLoop(2);
        SeatPass led = Interviewing.in(application).person(round, partner);
        SignedIn.as(candidate);
        interviews.start(round.id());
        interviews.end(round.id());
        SignedIn.as(partner);
        Interviewing.in(application).submits(led, round, Level.LEANING_HIRE);

        Component view = open("interview/" + round.id().value() + "/interviewer");

        assertThat(Sent.by(view)).contains("Round 2 of 2 comes next");
    }

    @Test
    void isNoPageForAnybodyElse() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));

        open(first.id());

        assertThat(getCurrentView()).isNotInstanceOf(SwapView.class);
    }

    private void over() {
        SignedIn.as(candidate);
        interviews.start(first.id());
        interviews.end(first.id());
    }

    private void plan() {
        SignedIn.as(partner);
        assertThat(swaps.begin(pass, new Blueprint(Optional.empty(), 30, Seniority.MID, Blueprint.REST_DAYS, 3)))
                .isInstanceOf(SetUpOutcome.Created.class);
    }

    private InterviewId second() {
        return swaps.find(SeatPass.of(first.id()))
                .flatMap(Swap::planned)
                .map(Swap.Second::interview)
                .orElseThrow();
    }

    private Component open(InterviewId interview) {
        return open("interview/" + interview.value() + "/swap");
    }

    private Component open(String address) {
        UI.getCurrent().navigate(address);
        return (Component) getCurrentView();
    }

    /// What is on screen once what the server had to tell has arrived.
    private static String sent(Component view) {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        return Sent.by(view);
    }

    @SuppressWarnings("unchecked") // the component of this label is one of levels
    private RadioButtonGroup<Seniority> level() {
        return (RadioButtonGroup<Seniority>)
                find(RadioButtonGroup.class).withCaption("You aim at").single();
    }

    private void click(String word) {
        test(find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().strip().startsWith(word))
                        .single())
                .click();
    }
}
