package dev.mockroom.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.scoring.Sitting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// One person's interview in two tabs: what happens in one is seen in the other.
@MockroomTest
class TwoTabsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Interviews interviews;

    @Autowired
    private JdbcClient jdbc;

    private Person candidate;
    private InterviewRecord interview;
    private SecuredBrowserlessApplicationContext<Authentication> house;
    private BrowserlessUIContext one;
    private BrowserlessUIContext two;

    @BeforeEach
    void openTwoTabs() {
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).waiting(60, 5);
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        house = SpringBrowserlessApplicationContext.createSecured(application, "dev.mockroom");
        BrowserlessUserContext user = house.newUser(authentication);
        one = user.newWindow();
        one.navigate("interview/" + interview.id().value(), CandidateRoomView.class);
        two = user.newWindow();
        two.navigate("interview/" + interview.id().value(), CandidateRoomView.class);
    }

    @AfterEach
    void closeThem() {
        house.close();
        SignedIn.nobody();
    }

    @Test
    void followEachOtherThroughTheInterview() {
        click(one, "I’m ready");
        assertThat(heading(two)).startsWith("Question 1");

        click(two, "Next question");
        assertThat(heading(one)).startsWith("Question 2");

        click(one, "Pause");
        lookAt(two);
        assertThat(two.find(NativeButton.class).withText("Go on").exists()).isTrue();
    }

    @Test
    void goTogetherToTheDebriefWhenItEnds() {
        click(one, "I’m ready");
        heading(two);
        SignedIn.as(candidate);

        interviews.end(interview.id());

        lookAt(two);
        assertThat(two.getUI().getActiveViewLocation().getPath()).endsWith("/debrief");
        lookAt(one);
        assertThat(one.getUI().getActiveViewLocation().getPath()).endsWith("/debrief");
    }

    private static void click(BrowserlessUIContext tab, String word) {
        lookAt(tab);
        tab.test(tab.find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().startsWith(word))
                        .single())
                .click();
    }

    /// Turns to a tab, after what the server had to tell it has arrived.
    private static void lookAt(BrowserlessUIContext tab) {
        tab.activate();
        VaadinSession session = tab.getUI().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    private static String heading(BrowserlessUIContext tab) {
        lookAt(tab);
        return tab.find(H1.class).single().getText();
    }
}
