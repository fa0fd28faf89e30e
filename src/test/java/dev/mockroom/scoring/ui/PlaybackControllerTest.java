package dev.mockroom.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatKey;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.scoring.Interviewing;
import dev.mockroom.scoring.Sitting;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// How an answer's log is read over HTTP, by whom, and by whom not.
@MockroomTest
class PlaybackControllerTest {

    @Autowired
    private PlaybackController controller;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter filters;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc server;

    /// Behind the filters, where somebody is signed in already; through them nobody comes without a device.
    private MockMvc inside;

    private Person candidate;
    private InterviewRecord interview;
    private SeatPass guest;

    @BeforeEach
    void somebodyAnswers() {
        server = MockMvcBuilders.standaloneSetup(controller)
                .apply(springSecurity(filters))
                .build();
        inside = MockMvcBuilders.standaloneSetup(controller).build();
        candidate = SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        interview = Sitting.in(application).ended(30, 1, "The gap is variance.");
        guest = Interviewing.in(application).guest(interview, "Ines");
        SignedIn.nobody();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void givesTheCandidateTheirLog() throws Exception {
        SignedIn.as(candidate);

        MockHttpServletResponse answer = answer(inside, ask(interview));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("The gap is variance.");
    }

    @Test
    void givesAGuestTheLogByTheKeyInTheirBrowser() throws Exception {
        MockHttpServletResponse answer = answer(
                server,
                ask(interview)
                        .cookie(cookie(interview, guest))
                        .header(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate, br"));

        assertThat(answer.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("The gap is variance.");
        }
    }

    @Test
    void sendsNothingTwice() throws Exception {
        SignedIn.as(candidate);
        String tag = answer(inside, ask(interview)).getHeader(HttpHeaders.ETAG);

        MockHttpServletResponse again =
                answer(inside, ask(interview).header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)));

        assertThat(tag).isEqualTo("W/\"1\"");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void isKeptByNoBrowserOrProxy() throws Exception {
        assertThat(answer(server, ask(interview).cookie(cookie(interview, guest)))
                        .getHeaders(HttpHeaders.CACHE_CONTROL))
                .singleElement()
                .asString()
                .contains("no-store");
    }

    @Test
    void looksLikeNothingToSomebodyElse() throws Exception {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE, Role.ADMINISTRATOR));
        InterviewRecord theirs = Sitting.in(application).ended(30, 1, "Mine.");
        refuses(inside, ask(interview));
        refuses(inside, ask(interview).header(HttpHeaders.IF_NONE_MATCH, "W/\"1\""));
        SeatPass elsewhere = Interviewing.in(application).guest(theirs, "Somebody else");
        SignedIn.nobody();

        refuses(server, ask(interview).cookie(cookie(theirs, elsewhere)));
        refuses(server, ask(interview).cookie(cookie(interview, elsewhere)));
        refuses(server, ask(theirs).cookie(cookie(interview, guest)));
    }

    private static void refuses(MockMvc asked, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(asked, request);
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void asksWhoIsNobodyToSignInWithoutSendingThemAnywhere() throws Exception {
        MockHttpServletResponse answer = answer(server, ask(interview));

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    private MockHttpServletRequestBuilder ask(InterviewRecord asked) {
        return get("/"
                + PlaybackController.address(
                        asked.id(), asked.attempts().getFirst().id()));
    }

    private static Cookie cookie(InterviewRecord to, SeatPass pass) {
        return new Cookie(SeatKey.cookie(to.id()), pass.key().orElseThrow().secret());
    }

    private static MockHttpServletResponse answer(MockMvc asked, MockHttpServletRequestBuilder request)
            throws Exception {
        return asked.perform(request).andReturn().getResponse();
    }
}
