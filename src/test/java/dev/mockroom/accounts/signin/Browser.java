package dev.mockroom.accounts.signin;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// A browser before the application's filters: it keeps cookies and follows nothing.
///
/// Behind the filters stands a page that says who is asking, and a socket's address.
class Browser {

    static final String PAGE = "/who";
    static final String SOCKET = "/socket/rooms/1";

    private final MockMvc server;
    private final Map<String, String> cookies = new HashMap<>();
    private final String address;
    private @Nullable MockHttpSession session;

    /// @param filters the application's `springSecurityFilterChain`
    /// @param address where its requests come from
    Browser(Filter filters, String address) {
        this.server = MockMvcBuilders.standaloneSetup(new Who())
                .apply(springSecurity(filters))
                .build();
        this.address = address;
    }

    /// Answers with the name of whoever asks.
    @RestController
    static class Who {

        @GetMapping({PAGE, SOCKET, "/styles/who.css"})
        String who() {
            return new CurrentPerson().find().map(Person::name).orElse("nobody");
        }
    }

    MockHttpServletResponse open(String path) throws Exception {
        return ask(get(path).accept(MediaType.TEXT_HTML));
    }

    MockHttpServletResponse openSecurely(String path) throws Exception {
        return ask(get(path).secure(true));
    }

    MockHttpServletResponse signIn(String email, String password) throws Exception {
        return ask(post("/sign-in")
                .param("username", email)
                .param("password", password)
                .param("_csrf", csrf()));
    }

    MockHttpServletResponse signInWithoutToken(String email, String password) throws Exception {
        return ask(post("/sign-in").param("username", email).param("password", password));
    }

    MockHttpServletResponse signOut() throws Exception {
        return ask(post("/sign-out").param("_csrf", csrf()));
    }

    MockHttpServletResponse postWithoutToken(String path) throws Exception {
        return ask(post(path));
    }

    /// The name of whoever is signed in here, or where the server sends nobody to.
    String who() throws Exception {
        MockHttpServletResponse answer = open(PAGE);
        return answer.getStatus() == 200 ? answer.getContentAsString() : String.valueOf(answer.getRedirectedUrl());
    }

    /// What a restart of the server, half an hour of sleep or another node means: no session, the same cookies.
    void loseSession() {
        session = null;
    }

    Optional<SignInTrouble> trouble() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return SignInTrouble.take(request);
    }

    String deviceCookie() {
        return cookies.getOrDefault(DeviceCookie.NAME, "");
    }

    void setDeviceCookie(String value) {
        setCookie(DeviceCookie.NAME, value);
    }

    void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    String sessionId() {
        return session == null ? "" : session.getId();
    }

    private String csrf() throws Exception {
        MvcResult page = perform(get("/styles/who.css"));
        CsrfToken token = (CsrfToken) page.getRequest().getAttribute(CsrfToken.class.getName());
        String value = token.getToken();
        keep(page.getResponse());
        return value;
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        MvcResult result = perform(request);
        MockHttpServletResponse answer = result.getResponse();
        keep(answer);
        session = result.getRequest().getSession(false) instanceof MockHttpSession kept && !kept.isInvalid()
                ? kept
                : null;
        return answer;
    }

    private MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletRequestBuilder asking = request.header("User-Agent", "Firefox/140.0 (Linux)")
                .with(plain -> {
                    plain.setRemoteAddr(address);
                    return plain;
                });
        cookies.forEach((name, value) -> asking.cookie(new Cookie(name, value)));
        if (session != null) {
            asking.session(session);
        }
        return server.perform(asking).andReturn();
    }

    private void keep(MockHttpServletResponse answer) {
        for (Cookie cookie : answer.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}
