package dev.mockroom.interviews.queue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.queue.Queue;
import dev.mockroom.interviews.queue.QueueState;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Two people in the lobby, each in a browser of their own.
@MockroomTest
class LobbyViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Queue queue;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Person rahelHerself;
    private SecuredBrowserlessApplicationContext<Authentication> house;
    private BrowserlessUIContext rahel;
    private BrowserlessUIContext ines;

    @BeforeEach
    void twoBrowsers() {
        jdbc.sql("delete from queue_place").update();
        jdbc.sql("delete from queue_match").update();
        house = SpringBrowserlessApplicationContext.createSecured(application, "dev.mockroom");
        rahelHerself = SignedIn.resident(jdbc, Role.CANDIDATE);
        Authentication first = authentication(rahelHerself);
        Authentication second = authentication(SignedIn.resident(jdbc, Role.CANDIDATE));
        SignedIn.nobody();
        rahel = browser(first);
        ines = browser(second);
    }

    private static Authentication authentication(Person person) {
        SignedIn.as(person);
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private BrowserlessUIContext browser(Authentication person) {
        BrowserlessUIContext browser = house.newUser(person).newWindow();
        browser.navigate("lobby", LobbyView.class);
        return browser;
    }

    @AfterEach
    void closeThem() {
        house.close();
        jdbc.sql("delete from queue_place").update();
        SignedIn.nobody();
    }

    @Test
    void findEachOtherAndGoOnToTheRoomTogether() {
        click(rahel, "Wait for somebody");
        assertThat(heading(rahel)).isEqualTo("Waiting for somebody");
        assertThat(sent(rahel)).contains("Nobody else waits at the moment. Not enough people have been matched lately");

        click(ines, "Wait for somebody");

        assertThat(heading(rahel)).isEqualTo("Stranger is found");
        assertThat(heading(ines)).isEqualTo("Stranger is found");
        assertThat(sent(rahel)).contains("Stranger interviews you first, 30 minutes. Then you swap.");
        click(rahel, "I’m here");
        assertThat(sent(rahel)).contains("Waiting for Stranger to say the same.");
        click(ines, "I’m here");
        assertThat(path(rahel)).matches("interview/[0-9a-f-]{36}");
        assertThat(path(ines)).isEqualTo(path(rahel) + "/interviewer");
    }

    @Test
    void areMatchedFirstWhenTheOtherLeaves() {
        click(rahel, "Wait for somebody");
        click(ines, "Wait for somebody");

        click(ines, "Leave");

        assertThat(heading(rahel)).isEqualTo("Waiting for somebody");
        assertThat(sent(rahel)).contains("The other did not come. You are matched first now.");
        assertThat(heading(ines)).isEqualTo("The lobby");
    }

    @Test
    void keepTheirPlaceForAMomentWhenTheyAreGoneFromTheirTab() {
        click(rahel, "Wait for somebody");

        lookAt(rahel);
        rahel.getUI().navigate("account");

        SignedIn.as(rahelHerself);
        assertThat(queue.state()).isInstanceOf(QueueState.Waiting.class);
        assertThat(jdbc.sql("select kept_until from queue_place where account_id = :person")
                        .param("person", rahelHerself.id().value())
                        .query((row, number) ->
                                row.getObject(1, OffsetDateTime.class).toInstant())
                        .single())
                .isBefore(clock.instant().plusSeconds(30));
    }

    @Test
    void offerSomethingToDoMeanwhile() {
        click(rahel, "Wait for somebody");

        assertThat(sent(rahel)).contains("Practise alone meanwhile", "_blank");
    }

    private static void click(BrowserlessUIContext browser, String word) {
        lookAt(browser);
        browser.test(browser.find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().equals(word))
                        .single())
                .click();
    }

    private static String heading(BrowserlessUIContext browser) {
        lookAt(browser);
        return browser.find(H1.class).single().getText();
    }

    private static String sent(BrowserlessUIContext browser) {
        lookAt(browser);
        return Sent.by(browser.find(LobbyView.class).single());
    }

    private static String path(BrowserlessUIContext browser) {
        lookAt(browser);
        return browser.getUI().getActiveViewLocation().getPath();
    }

    /// Turns to a browser, after what the server had to tell it has arrived.
    private static void lookAt(BrowserlessUIContext browser) {
        browser.activate();
        VaadinSession session = browser.getUI().getSession();
        session.getService().runPendingAccessTasks(session);
    }
}
