package dev.mockroom.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Level;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Two people wait for each other; what one does, the other's open page shows by itself.
@MockroomTest
class WaitingPagesTest {

    private static final String STRENGTH = "Says why the obvious remedy is wrong.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private Person interviewer;
    private SecuredBrowserlessApplicationContext<Authentication> house;
    private BrowserlessUIContext candidates;
    private BrowserlessUIContext interviewers;
    private Sitting sitting;
    private Interviewing interviewing;

    @BeforeEach
    void openTwoBrowsers() {
        sitting = Sitting.in(application);
        interviewing = Interviewing.in(application);
        house = SpringBrowserlessApplicationContext.createSecured(application, "dev.mockroom");
        interviewer = SignedIn.resident(jdbc, Role.CANDIDATE);
        candidate = SignedIn.resident(jdbc, Role.CANDIDATE);
        Authentication first = signIn(interviewer);
        Authentication second = signIn(candidate);
        interviewers = house.newUser(first).newWindow();
        candidates = house.newUser(second).newWindow();
    }

    @AfterEach
    void closeThem() {
        house.close();
        SignedIn.nobody();
    }

    private static Authentication signIn(Person person) {
        SignedIn.as(person);
        return SecurityContextHolder.getContext().getAuthentication();
    }

    /// Somebody's step at a screen that this test does not look at; whose browser lies open is as before.
    private static <T> T elsewhere(Runnable signIn, Supplier<T> step) {
        SecurityContext before = SecurityContextHolder.getContext();
        signIn.run();
        try {
            return step.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private <T> T candidateDoes(Supplier<T> step) {
        return elsewhere(() -> SignedIn.as(candidate), step);
    }

    private void candidateRates(InterviewRecord interview) {
        candidateDoes(() -> {
            sitting.rate(interview, Level.LEANING_HIRE);
            return true;
        });
    }

    private void candidateEnds(InterviewRecord interview) {
        candidateDoes(() -> {
            sitting.end(interview);
            return true;
        });
    }

    private void submits(Runnable signIn, SeatPass pass, InterviewRecord interview) {
        elsewhere(signIn, () -> {
            interviewing.submits(pass, interview, Level.STRONG_HIRE);
            return true;
        });
    }

    private void interviewerSubmits(SeatPass pass, InterviewRecord interview) {
        submits(() -> SignedIn.as(interviewer), pass, interview);
    }

    @Test
    void openTheDebriefForTheCandidateWhenTheOthersCardComesIn() {
        InterviewRecord interview = candidateDoes(() -> sitting.ended(30, 1, "Something."));
        SeatPass pass = candidateDoes(() -> interviewing.person(interview, interviewer));
        candidateRates(interview);
        opens(candidates, DebriefNavigation.debrief(interview.id()));
        assertThat(shown(candidates))
                .contains("Yours is in", "open here by themselves")
                .doesNotContain(STRENGTH);

        interviewerSubmits(pass, interview);

        assertThat(shown(candidates)).contains(STRENGTH, "Both sides").doesNotContain("Yours is in");
    }

    @Test
    void openTheDebriefForTheInterviewerWhenTheCandidatesSheetComesIn() {
        InterviewRecord interview = candidateDoes(() -> sitting.ended(30, 1, "Something."));
        SeatPass pass = candidateDoes(() -> interviewing.person(interview, interviewer));
        interviewerSubmits(pass, interview);
        opens(interviewers, InterviewNavigation.interviewer(interview.id()));
        assertThat(shown(interviewers)).contains("Your scorecard is in").doesNotContain("Both sides");

        candidateRates(interview);

        assertThat(shown(interviewers)).contains("Both sides").doesNotContain("Your scorecard is in");
    }

    @Test
    void tellTheInterviewerAtTheEndThatTheCandidateHasEnded() {
        InterviewRecord interview = candidateDoes(() -> sitting.running(30, 1));
        candidateDoes(() -> interviewing.person(interview, interviewer));
        interviewers.activate();
        UI.getCurrent()
                .navigate(
                        InterviewNavigation.interviewer(interview.id()),
                        QueryParameters.of(
                                InterviewerView.QUESTION,
                                String.valueOf(interview.attempts().size() + 1)));
        assertThat(shown(interviewers)).contains("has not ended the interview yet");

        candidateEnds(interview);

        assertThat(shown(interviewers)).doesNotContain("has not ended the interview yet");
    }

    @Test
    void tellTheCandidateWhoHandedOverWhoHasJoinedAndWhoIsDone() {
        InterviewRecord interview = candidateDoes(() -> sitting.ended(30, 1, "Something."));
        opens(candidates, InterviewNavigation.handOver(interview.id()));
        assertThat(shown(candidates)).contains("Make a link");

        SeatPass pass = candidateDoes(() -> interviewing.guest(interview, "Ines Okafor"));
        assertThat(shown(candidates)).contains("Ines Okafor interviews you").doesNotContain("Make a link");
        submits(SignedIn::guest, pass, interview);

        assertThat(shown(candidates)).doesNotContain("Take the seat back");
    }

    @Test
    void openTheBlindSheetWhenAnotherTabEndsTheInterview() {
        InterviewRecord interview = candidateDoes(() -> sitting.running(30, 1));
        opens(candidates, DebriefNavigation.debrief(interview.id()));
        assertThat(shown(candidates)).contains("This interview is not over");

        candidateEnds(interview);

        assertThat(shown(candidates)).contains("How did it go?");
    }

    @Test
    void areToldNothingOnceTheyAreLeft() {
        InterviewRecord interview = candidateDoes(() -> sitting.ended(30, 1, "Something."));
        SeatPass pass = candidateDoes(() -> interviewing.person(interview, interviewer));
        candidateRates(interview);
        opens(candidates, DebriefNavigation.debrief(interview.id()));
        opens(candidates, InterviewNavigation.handOver(interview.id()));

        interviewerSubmits(pass, interview);

        assertThat(shown(candidates)).doesNotContain("Both sides");
    }

    private static void opens(BrowserlessUIContext browser, String address) {
        browser.activate();
        UI.getCurrent().navigate(address);
    }

    /// What a browser shows, after what the server had to tell it has arrived.
    private static String shown(BrowserlessUIContext browser) {
        browser.activate();
        VaadinSession session = browser.getUI().getSession();
        session.getService().runPendingAccessTasks(session);
        return Sent.by((Component)
                browser.getUI().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
