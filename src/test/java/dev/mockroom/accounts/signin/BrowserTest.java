package dev.mockroom.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.TestClock;
import dev.mockroom.accounts.GuestCookie;
import dev.mockroom.accounts.Person;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/// What stands between a browser and an account, over HTTP.
@MockroomTest
class BrowserTest {

    private static final String PASSWORD = "wet stone under four lamps";
    private static final String SIGN_IN = "/sign-in";

    private final String email = UUID.randomUUID() + "@example.org";

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter filters;

    @Autowired
    private SignUp signUp;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private Devices devices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Browser browser;
    private Person rahel;

    @BeforeEach
    void makeAnAccount() {
        browser = browser();
        SignUpOutcome made = signUp.signUp(new NewAccount(email, "Rahel", PASSWORD, "test"));
        rahel = ((SignUpOutcome.SignedUp) made).person();
    }

    private Browser browser() {
        return new Browser(filters, UUID.randomUUID().toString());
    }

    @Test
    void asksAStrangerToSignIn() throws Exception {
        assertThat(browser.who()).isEqualTo(SIGN_IN);
    }

    @Test
    void signsInAndGoesOnWhereSomebodyWasHeading() throws Exception {
        browser.open(Browser.PAGE);

        MockHttpServletResponse answer = browser.signIn(email, PASSWORD);

        assertThat(answer.getRedirectedUrl()).endsWith(Browser.PAGE);
        assertThat(browser.who()).isEqualTo("Rahel");
    }

    @Test
    void givesASignedInBrowserAnotherSession() throws Exception {
        browser.open(Browser.PAGE);
        String before = browser.sessionId();

        browser.signIn(email, PASSWORD);

        assertThat(browser.sessionId()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void takesTheEmailInAnySpelling() throws Exception {
        browser.signIn("  " + email.toUpperCase(Locale.ROOT), PASSWORD);

        assertThat(browser.who()).isEqualTo("Rahel");
    }

    @Test
    void keepsTheCookieOfADeviceFromScriptsAndOtherSites() throws Exception {
        Cookie cookie = browser.signIn(email, PASSWORD).getCookie(DeviceCookie.NAME);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getSecure()).isFalse();
        assertThat(Duration.ofSeconds(cookie.getMaxAge())).isEqualTo(Duration.ofDays(90));
    }

    @Test
    void sendsTheCookieOfADeviceOnlyEncryptedWhereTheServerIs() throws Exception {
        browser.signIn(email, PASSWORD);
        browser.loseSession();

        Cookie cookie = browser.openSecurely(Browser.PAGE).getCookie(DeviceCookie.NAME);

        assertThat(cookie.getSecure()).isTrue();
    }

    @Test
    void asksNobodyToSignInAgainAfterARestart() throws Exception {
        browser.signIn(email, PASSWORD);
        String before = browser.deviceCookie();

        browser.loseSession();

        assertThat(browser.who()).isEqualTo("Rahel");
        assertThat(browser.deviceCookie()).isNotEqualTo(before);
    }

    @Test
    void letsASocketInAfterARestartToo() throws Exception {
        browser.signIn(email, PASSWORD);
        browser.loseSession();

        assertThat(browser.open(Browser.SOCKET).getContentAsString()).isEqualTo("Rahel");
    }

    @Test
    void leavesAGuestsSocketToTheDoorOfTheRoom() throws Exception {
        browser.setCookie(GuestCookie.SEAT + "anywhere", "a key");

        assertThat(browser.open(Browser.SOCKET).getStatus()).isEqualTo(200);
        assertThat(browser.who()).isNotEqualTo("Rahel");
    }

    @Test
    void refusesAStrangersSocketInsteadOfSendingItAway() throws Exception {
        assertThat(browser.open(Browser.SOCKET).getStatus()).isEqualTo(401);
    }

    @Test
    void usesUpNoTokenForAFileThatIsTheSameForEverybody() throws Exception {
        browser.signIn(email, PASSWORD);
        String before = browser.deviceCookie();
        browser.loseSession();

        assertThat(browser.open("/styles/who.css").getContentAsString()).isEqualTo("nobody");
        assertThat(browser.deviceCookie()).isEqualTo(before);
    }

    @Test
    void signsBothOutWhenACookieWasCopied() throws Exception {
        browser.signIn(email, PASSWORD);
        Browser thief = browser();
        thief.setDeviceCookie(browser.deviceCookie());
        browser.loseSession();
        browser.who();
        browser.who();
        clock.advance(Devices.GRACE.plusSeconds(1));

        assertThat(thief.who()).isEqualTo(SIGN_IN);
        assertThat(browser.who()).isEqualTo(SIGN_IN);
    }

    @Test
    void understandsNoMadeUpCookie() throws Exception {
        browser.setDeviceCookie("not base64 at all");
        assertThat(browser.who()).isEqualTo(SIGN_IN);

        browser.setDeviceCookie("YTpiOmM");
        assertThat(browser.who()).isEqualTo(SIGN_IN);
    }

    @Test
    void endsASessionWithItsNextRequestWhenItsDeviceIsSignedOutElsewhere() throws Exception {
        Browser phone = browser();
        browser.signIn(email, PASSWORD);
        phone.signIn(email, PASSWORD);

        devices.endAll(rahel.id(), Optional.empty());

        assertThat(browser.who()).isEqualTo(SIGN_IN);
        assertThat(phone.who()).isEqualTo(SIGN_IN);
        assertThat(phone.deviceCookie()).isEmpty();
    }

    @Test
    void takesUpNewRolesWithTheNextRequest() throws Exception {
        browser.signIn(email, PASSWORD);
        jdbc.sql("update account set display_name = 'Rahel A.', revision = revision + 1 where id = ?")
                .param(rahel.id().value())
                .update();

        assertThat(browser.who()).isEqualTo("Rahel A.");
    }

    @Test
    void signsOutThisDeviceAndNoOther() throws Exception {
        Browser phone = browser();
        browser.signIn(email, PASSWORD);
        phone.signIn(email, PASSWORD);
        String kept = browser.deviceCookie();

        browser.signOut();

        assertThat(browser.deviceCookie()).isEmpty();
        browser.setDeviceCookie(kept);
        assertThat(browser.who()).isEqualTo(SIGN_IN);
        assertThat(phone.who()).isEqualTo("Rahel");
    }

    @Test
    void keepsOneDeviceWhenTheSameBrowserSignsInAnew() throws Exception {
        browser.signIn(email, PASSWORD);
        browser.loseSession();
        browser.signIn(email, PASSWORD);

        assertThat(devices.of(rahel.id(), Optional.empty())).hasSize(1);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndOfAnUnknownEmail() throws Exception {
        MockHttpServletResponse wrong = browser.signIn(email, "dry stone under four lamps");
        SignInTrouble wrongTrouble = browser.trouble().orElseThrow();
        Browser other = browser();
        String nobody = UUID.randomUUID() + "@example.org";
        MockHttpServletResponse unknown = other.signIn(nobody, PASSWORD);
        SignInTrouble unknownTrouble = other.trouble().orElseThrow();

        assertThat(unknown.getStatus()).isEqualTo(wrong.getStatus());
        assertThat(unknown.getRedirectedUrl()).isEqualTo(wrong.getRedirectedUrl());
        assertThat(wrongTrouble).isEqualTo(new SignInTrouble(email, null));
        assertThat(unknownTrouble).isEqualTo(new SignInTrouble(nobody, null));
    }

    @Test
    void locksAnAccountAndAnUnknownEmailAlike() throws Exception {
        Browser other = browser();
        String nobody = UUID.randomUUID() + "@example.org";
        Failures.untilLocked(attempts, clock, email, UUID.randomUUID().toString());
        browser.signIn(email, PASSWORD);
        Failures.untilLocked(attempts, clock, nobody, UUID.randomUUID().toString());
        other.signIn(nobody, PASSWORD);

        assertThat(browser.trouble().orElseThrow().notBefore()).isNotNull();
        assertThat(other.trouble().orElseThrow().notBefore()).isNotNull();
    }

    @Test
    void letsTheRightPasswordInOnceTheWaitIsOver() throws Exception {
        Failures.untilLocked(attempts, clock, email, UUID.randomUUID().toString());
        browser.signIn(email, PASSWORD);
        Instant notBefore = browser.trouble().orElseThrow().notBefore();
        assertThat(browser.who()).isEqualTo(SIGN_IN);

        clock.advance(Duration.between(clock.instant(), notBefore).plusSeconds(1));
        browser.signIn(email, PASSWORD);

        assertThat(browser.who()).isEqualTo("Rahel");
    }

    @Test
    void leadsASignInFormWithoutItsTokenBackToTheForm() throws Exception {
        MockHttpServletResponse answer = browser.signInWithoutToken(email, PASSWORD);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?stale");
        assertThat(browser.who()).isEqualTo(SIGN_IN);
    }

    @Test
    void refusesEverythingElseThatComesWithoutItsToken() throws Exception {
        browser.signIn(email, PASSWORD);

        assertThat(browser.postWithoutToken("/sign-out").getStatus()).isEqualTo(403);
        assertThat(browser.postWithoutToken(Browser.PAGE).getStatus()).isEqualTo(403);
        assertThat(browser.who()).isEqualTo("Rahel");
    }

    @Test
    void keepsAddressesThatOpenASeatOutOfEveryIndex() throws Exception {
        for (String secret : List.of("/join/secret", "/book/secret", "/observe/secret", "/shared/secret")) {
            assertThat(browser.open(secret).getHeader("X-Robots-Tag"))
                    .as(secret)
                    .contains("noindex");
        }
        assertThat(browser.open(Browser.PAGE).getHeader("X-Robots-Tag")).isNull();
    }

    @Test
    void tellsTheBrowserWhatToRefuse() throws Exception {
        MockHttpServletResponse answer = browser.open(Browser.PAGE);

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("script-src 'self';", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .contains("frame-ancestors 'none'", "connect-src 'self'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy"))
                .as("a call needs them; nobody else's frame gets them")
                .contains("camera=(self)", "microphone=(self)", "geolocation=()", "usb=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void asksForEncryptionToStayOnlyWhereThereIsSome() throws Exception {
        assertThat(browser.open(Browser.PAGE).getHeader("Strict-Transport-Security"))
                .isNull();
        assertThat(browser.openSecurely(Browser.PAGE).getHeader("Strict-Transport-Security"))
                .contains("max-age=");
    }

    @Test
    void letsBrowsersKeepTheFilesThatAreTheSameForEverybody() throws Exception {
        MockHttpServletResponse answer = browser.open("/styles/who.css");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isNull();
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
