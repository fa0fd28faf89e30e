package dev.mockroom.room.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.ui.RoomFollowers;
import dev.mockroom.scoring.Sitting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A page follows its interview before it reads it; who may not read it must not stay among those who are told, or a
/// browser that knocks at made-up addresses fills the memory.
@MockroomTest
class KnockingTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RoomFollowers followers;

    @Autowired
    private JdbcClient jdbc;

    private InterviewId interview;

    @BeforeEach
    void somebodyElseHasAnInterview() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).waitingLive(30, 5).id();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/hand-over", "/swap", "/interviewer", "/observer", "/debrief"})
    void leavesNothingBehind(String page) {
        UI.getCurrent().navigate("interview/" + interview.value() + page);

        assertThat(followers.followed()).doesNotContain(interview);
    }
}
