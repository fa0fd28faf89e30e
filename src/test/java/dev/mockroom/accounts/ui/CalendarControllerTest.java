package dev.mockroom.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.accounts.calendar.MyCalendar;
import dev.mockroom.scoring.Sitting;
import dev.mockroom.shared.Secret;
import jakarta.servlet.Filter;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// What a calendar gets over HTTP, which signs in nowhere and keeps no cookie.
@MockroomTest
class CalendarControllerTest {

    private final String address = UUID.randomUUID().toString();

    @Autowired
    private CalendarController controller;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter filters;

    @Autowired
    private MyCalendar calendar;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc server;
    private String secret;

    @BeforeEach
    void somebodySubscribes() {
        server = MockMvcBuilders.standaloneSetup(controller)
                .apply(springSecurity(filters))
                .build();
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        Sitting.in(application).waiting(30, 1);
        secret = calendar.renew();
        SignedIn.nobody();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private MvcResult ask(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request.with(plain -> {
                    plain.setRemoteAddr(address);
                    return plain;
                }))
                .andReturn();
    }

    @Test
    void isACalendarInPlainWords() throws Exception {
        MockHttpServletResponse answer =
                ask(get("/calendar/" + secret + ".ics")).getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getContentAsString()).contains("SUMMARY:Unfinished interview\\, 30 minutes");
    }

    @Test
    void makesNoSessionAndSetsNoCookie() throws Exception {
        MvcResult result = ask(get("/calendar/" + secret + ".ics"));

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        assertThat(result.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void isNotFoundAtAWrongAddress() throws Exception {
        MockHttpServletResponse answer = ask(get("/calendar/wrong.ics")).getResponse();

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void isNotFoundAtARevokedAddress() throws Exception {
        jdbc.sql("delete from calendar_feed where token_hash = ?")
                .param(Secret.hash(secret))
                .update();

        assertThat(ask(get("/calendar/" + secret + ".ics")).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void asksWhoeverGuessesToWait() throws Exception {
        for (int i = 0; i < 30; i++) {
            ask(get("/calendar/guess" + i + ".ics"));
        }
        MockHttpServletResponse answer = ask(get("/calendar/guess.ics")).getResponse();

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("3600");
    }

    @Test
    void takesNothingIn() throws Exception {
        assertThat(ask(post("/calendar/" + secret + ".ics")).getResponse().getStatus())
                .isEqualTo(405);
    }
}
