package dev.mockroom.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.HandOver;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Joining;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Misses;
import dev.mockroom.shared.ui.Caller;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@MockroomTest
class HandOverViewTest extends SpringBrowserlessTest {

    /// Held here, because what is current is only held weakly.
    private VaadinRequest vaadinRequest;

    private VaadinResponse vaadinResponse;

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Joining joining;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private InterviewRecord interview;

    @BeforeEach
    void signIn() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).running(30, 1);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void showsALinkOnceAndListsIt() {
        Component view = open();

        click("Make a link");

        String link = find(TextField.class).withCaption("The link").single().getValue();
        assertThat(link).matches("http.*/join/[A-Za-z0-9_-]{43}");
        assertThat(Sent.by(view)).contains("Links that wait for somebody");
        UI.getCurrent().navigate("");
        assertThat(Sent.by(open())).doesNotContain(link).contains("Links that wait for somebody");
    }

    @Test
    void takesALinkBack() {
        Component view = open();
        click("Make a link");

        click("Take back");

        assertThat(handOvers.find(interview.id()).links()).isEmpty();
        assertThat(Sent.by(view)).doesNotContain("Links that wait for somebody", "/join/");
    }

    @Test
    void saysWhoInterviewsAndTakesTheSeatBack() {
        Interviewing.in(application).guest(interview, "Ines Okafor");
        SignedIn.as(candidate);
        Component view = open();
        assertThat(find(H2.class).single().getText()).isEqualTo("Ines Okafor interviews you");

        click("Take the seat back");

        assertThat(handOvers.find(interview.id()).interviewer()).isEmpty();
        assertThat(Sent.by(view)).contains("Make a link").doesNotContain("Ines Okafor");
    }

    @Test
    void looksLikeAMissingPageToAnybodyElse() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));

        UI.getCurrent().navigate(InterviewNavigation.handOver(interview.id()));

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void letsAGuestJoinUnderANameAndKeepsTheirKeyInTheBrowser() {
        String secret = handOvers.invite(interview.id()).secret();

        joinAsGuest(secret, "Ines Okafor");

        Cookie cookie = response.getCookie("mockroom-seat-" + interview.id().value());
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getValue()).isNotEqualTo(secret).hasSize(43);
        SignedIn.as(candidate);
        assertThat(handOvers.find(interview.id()).interviewer())
                .map(HandOver.Sitting::name)
                .contains("Ines Okafor");
    }

    @Test
    void asksAGuestForANameBeforeTheLinkIsUsedUp() {
        String secret = handOvers.invite(interview.id()).secret();

        joinAsGuest(secret, " ");

        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        SignedIn.as(candidate);
        assertThat(handOvers.find(interview.id()).links()).hasSize(1);
    }

    @Test
    void tellsTheCandidateThatTheLinkIsTheirOwn() {
        String secret = handOvers.invite(interview.id()).secret();

        JoinView view = navigate(InterviewNavigation.join(secret), JoinView.class);

        assertThat(Sent.by(view)).contains("This is your own link.");
        assertThat(find(NativeButton.class).all()).isEmpty();
    }

    @Test
    void saysOfAnUnknownLinkThatItLeadsNowhere() {
        SignedIn.guest();

        JoinView view = navigate(InterviewNavigation.join("a-guess"), JoinView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("This link leads nowhere");
        assertThat(Sent.by(view)).doesNotContain("Stranger");
    }

    @Test
    void saysHowLongToWaitToWhoeverGuessesTooOften() {
        SignedIn.guest();
        navigate(InterviewNavigation.join("a-guess"), JoinView.class);
        for (int guess = 1; guess < Misses.MOST; guess++) {
            joining.look("guess" + guess, Caller.address());
        }

        for (String address : List.of("join/a-guess", "book/a-guess", "observe/a-guess")) {
            UI.getCurrent().navigate(address);
            boolean observes = address.startsWith("observe");
            assertThat(find(H1.class).single().getText())
                    .as("observers' links count by themselves")
                    .isEqualTo(observes ? "This link leads nowhere" : "Too many links that lead nowhere");
        }

        clock.advance(Duration.ofMinutes(61));
        navigate(InterviewNavigation.join("a-guess"), JoinView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("This link leads nowhere");
    }

    private void joinAsGuest(String secret, String name) {
        SignedIn.guest();
        JoinView view = navigate(InterviewNavigation.join(secret), JoinView.class);
        assertThat(Sent.by(view)).contains("Stranger asks you to interview them");
        test(find(TextField.class).single()).setValue(name);
        // The test kit's own request keeps no cookies.
        VaadinServletService service = (VaadinServletService) VaadinService.getCurrent();
        vaadinRequest = new VaadinServletRequest(new MockHttpServletRequest(), service);
        vaadinResponse = new VaadinServletResponse(response, service);
        CurrentInstance.set(VaadinRequest.class, vaadinRequest);
        CurrentInstance.set(VaadinResponse.class, vaadinResponse);
        click("Join");
    }

    private HandOverView open() {
        return navigate(InterviewNavigation.handOver(interview.id()), HandOverView.class);
    }

    private void click(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> Sent.by(each).lines().anyMatch(words::equals))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }
}
