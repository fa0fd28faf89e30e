package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Two people who see and hear each other, by a camera and a microphone that the browser makes up.
class CallJourney extends Journey {

    private static final String GUEST = Together.GUEST;

    /// Keeps every connection and every track of a page at hand.
    private static final String REMEMBER = """
            window.ways = [];
            window.tracks = [];
            window.RTCPeerConnection = class extends RTCPeerConnection {
              constructor(settings) { super({ ...settings, ...window.only }); window.ways.push(this); }
            };
            const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
            navigator.mediaDevices.getUserMedia = async wanted => {
              if (window.taken && wanted.video) throw new DOMException('', window.taken);
              const stream = await open(wanted);
              window.tracks.push(...stream.getTracks());
              return stream;
            };""";

    /// As long as a browser looks for a way before it says that there is none.
    private static final LocatorAssertions.IsVisibleOptions AFTER_LOOKING =
            new LocatorAssertions.IsVisibleOptions().setTimeout(40_000);

    private static final LocatorAssertions.ContainsTextOptions ONCE_BACK =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Override
    protected List<String> browserOptions() {
        return List.of(
                "--use-fake-device-for-media-stream",
                "--allow-loopback-in-peer-connection",
                "--disable-features=WebRtcHideLocalIpsWithMdns");
    }

    @Test
    void bothJoinAndSeeAndHearEachOther() {
        Together together = begun("Rahel Adeyemi");
        Page candidate = together.candidate();
        Page interviewer = together.interviewer();
        Assertions.assertThat(opened(candidate))
                .as("before anything is pressed")
                .isZero();

        button(candidate, "Join with video").click();
        assertThat(says(candidate)).containsText(GUEST + " has not joined the call yet.");
        assertThat(says(interviewer)).containsText("Rahel Adeyemi is in the call.");
        button(interviewer, "Join with video").click();

        plays(candidate);
        plays(interviewer);
        accessible(candidate);
        accessible(interviewer);
        together.answer().click();
        candidate.keyboard().press("Alt+m");
        assertThat(interviewer.locator("room-call .name")).containsText("muted");
        assertThat(button(candidate, "Unmute yourself")).isVisible();
        Assertions.assertThat(together.answer().innerText())
                .as("a shortcut is no letter")
                .doesNotContain("m");
        button(candidate, "Unmute yourself").click();
        assertThat(interviewer.locator("room-call .name")).not().containsText("muted");
        button(interviewer, "Switch the camera off").click();
        assertThat(candidate.locator("room-call .stage")).hasAttribute("data-seen", "false");
        button(interviewer, "Switch the camera on").click();
        plays(candidate);
    }

    @Test
    void whoReloadsIsBackAndWhoHangsUpIsOut() {
        Together together = begun("Ines Okafor");
        Page candidate = together.candidate();
        Page interviewer = together.interviewer();
        bothJoin(together, "Voice only", "Join with video");
        plays(candidate);

        interviewer.reload();
        plays(candidate);
        assertThat(interviewer.locator("room-call .name")).containsText("Ines Okafor");
        candidate.reload();
        plays(candidate);
        assertThat(candidate.locator("room-call video.self")).hasCount(0);

        button(interviewer, "Hang up").click();
        assertThat(says(candidate)).containsText(GUEST + " has not joined the call yet.");
        assertThat(button(interviewer, "Join with video")).isVisible();
        button(candidate, "Hang up").click();
        assertThat(button(candidate, "Join with video")).isFocused();
        candidate.reload();
        assertThat(button(candidate, "Join with video")).isVisible();
        Assertions.assertThat(opened(candidate))
                .as("who hung up is not in again")
                .isZero();
        together.types("and the interview goes on");
        assertThat(together.read()).containsText("and the interview goes on");
    }

    @Test
    void bothNegotiateAtOnceAndKeepSeeingEachOther() {
        Together together = begun("Tomasz Wilk");
        bothJoin(together, "Join with video", "Join with video");
        plays(together.candidate());
        plays(together.interviewer());

        for (int turn = 0; turn < 3; turn++) {
            String before = way(together.candidate());
            together.candidate().evaluate("ways.at(-1).restartIce()");
            together.interviewer().evaluate("ways.at(-1).restartIce()");
            together.candidate()
                    .waitForFunction(
                            "before => ways.at(-1).signalingState === 'stable'"
                                    + " && ways.at(-1).localDescription.sdp.match(/ice-ufrag:(.*)/)[1] !== before",
                            before);
            together.interviewer().waitForFunction("ways.at(-1).signalingState === 'stable'");
        }

        plays(together.candidate());
        plays(together.interviewer());
        Assertions.assertThat(together.candidate().evaluate("ways.length"))
                .as("over the same way as before")
                .isEqualTo(1);
    }

    @Test
    void theCallOutlivesTheServer() {
        expectOutages();
        Together together = begun("Noor Haddad");
        bothJoin(together, "Join with video", "Join with video");
        plays(together.candidate());

        mockroom.kill();
        plays(together.candidate());
        plays(together.interviewer());
        mockroom.launch();
        assertThat(together.interviewer().locator("room-presence")).containsText("Noor Haddad is here", ONCE_BACK);
        assertThat(together.candidate().locator("room-presence")).containsText(GUEST + " is here", ONCE_BACK);
        button(together.candidate(), "Mute yourself").click();

        assertThat(together.interviewer().locator("room-call .name")).containsText("muted");
        plays(together.interviewer());
    }

    @Test
    void ofTwoTabsTheLastOneAskedHoldsTheCall() {
        Together together = begun("Rahel Adeyemi");
        Page first = together.candidate();
        bothJoin(together, "Join with video", "Join with video");
        plays(first);

        Page second = watched(first.context().newPage());
        second.navigate(first.url());
        assertThat(says(second)).containsText(GUEST + " is in the call.");
        button(second, "Join with video").click();

        plays(second);
        plays(together.interviewer());
        assertThat(first.locator("room-call")).containsText("You took the call in another tab.");
        Assertions.assertThat(stillOn(first)).isZero();
    }

    @Test
    void whoRefusesTheirDevicesIsToldWhatToDoAndTheRoomStillWorks() {
        Together together = Together.begun(signedIn(visitor(), "Ines Okafor"), visitor(), 15);
        Page candidate = together.candidate();

        button(candidate, "Join with video").click();

        assertThat(candidate.locator("room-call [role=alert]")).containsText("This page may not use them. Allow");
        assertThat(button(candidate, "Voice only")).isEnabled();
        accessible(candidate);
        together.types("without a call");
        assertThat(together.read()).containsText("without a call");
        together.interviewerGoesOn();
    }

    @Test
    void aCameraThatIsTakenIsDoneWithout() {
        Together together = begun("Tomasz Wilk");
        Page candidate = together.candidate();
        candidate.evaluate("window.taken = 'NotReadableError'");

        bothJoin(together, "Join with video", "Join with video");

        assertThat(candidate.locator("room-call [role=alert]"))
                .containsText("The camera cannot be used, so you are in with your voice.");
        plays(candidate);
        assertThat(together.interviewer().locator("room-call .name")).containsText("Tomasz Wilk");
        button(candidate, "Switch the camera on").click();
        assertThat(candidate.locator("room-call [role=alert]")).containsText("Another program holds");
        candidate.evaluate("window.taken = undefined");
        button(candidate, "Switch the camera on").click();
        plays(together.interviewer());
    }

    @Test
    void anAddressWithoutEncryptionIsExplained() {
        Page page = visitor();
        page.addInitScript("Object.defineProperty(navigator, 'mediaDevices', { value: undefined })");
        Together together = Together.joined(signedIn(page, "Noor Haddad"), visitor(), 15);

        button(page, "Test camera and microphone").click();

        assertThat(page.locator("device-test [role=alert]")).containsText("an address that begins with https");
        button(together.interviewer(), "I’m ready").click();
        button(page, "I’m ready").click();
        assertThat(together.answer()).isVisible();
    }

    @Test
    void whereThereIsNoPathItSaysWhatToDo() {
        Together together = begun("Rahel Adeyemi");
        // Only over a relay, and there is none.
        together.candidate().evaluate("window.only = { iceTransportPolicy: 'relay' }");
        together.interviewer().evaluate("window.only = { iceTransportPolicy: 'relay' }");

        bothJoin(together, "Join with video", "Voice only");
        assertThat(says(together.candidate())).containsText("Calling " + GUEST);

        Locator sentence = together.candidate().locator("room-call [role=alert]");
        assertThat(sentence).isVisible(AFTER_LOOKING);
        assertThat(sentence).containsText("tell your administrator that a TURN server is missing");
        together.candidate().evaluate("window.only = {}");
        together.interviewer().evaluate("window.only = {}");
        button(together.candidate(), "Try again").click();
        assertThat(together.interviewer().locator("room-call .stage")).not().containsText("Calling");
    }

    @Test
    void devicesAreTestedBeforeItBeginsAndLetGoOf() {
        Together together = Together.joined(signedIn(withDevices(visitor()), "Ines Okafor"), withDevices(phone()), 15);
        for (Page page : List.of(together.candidate(), together.interviewer())) {
            Assertions.assertThat(opened(page)).isZero();
            button(page, "Test camera and microphone").click();
            frames(page, "device-test video");
            assertThat(page.locator("device-test")).containsText("You are heard.");
            assertThat(page.locator("device-test select").first()).isVisible();
            button(page, "Play a tone").click();
            assertThat(button(page, "Play a tone")).isEnabled();
            accessible(page);
        }

        button(together.candidate(), "Stop the test").click();
        assertThat(button(together.candidate(), "Test camera and microphone")).isFocused();
        Assertions.assertThat(stillOn(together.candidate())).isZero();
        button(together.interviewer(), "I’m ready").click();
        button(together.candidate(), "I’m ready").click();
        assertThat(together.answer()).isVisible();
        assertThat(together.interviewer().locator("room-call")).isVisible();
        Assertions.assertThat(stillOn(together.interviewer())).isZero();
    }

    private Together begun(String candidate) {
        return Together.begun(signedIn(withDevices(visitor()), candidate), withDevices(visitor()), 15);
    }

    private static Page withDevices(Page page) {
        page.context().grantPermissions(List.of("camera", "microphone"));
        page.context().addInitScript(REMEMBER);
        return page;
    }

    /// Neither waits for the other.
    private void bothJoin(Together together, String candidate, String interviewer) {
        button(together.candidate(), candidate).click();
        button(together.interviewer(), interviewer).click();
    }

    private static Locator says(Page page) {
        return page.locator("room-call .says");
    }

    /// The other's picture is there and moves.
    private static void plays(Page page) {
        assertThat(page.locator("room-call .stage"))
                .hasAttribute("data-seen", "true", new LocatorAssertions.HasAttributeOptions().setTimeout(20_000));
        frames(page, "room-call video.other");
    }

    private static void frames(Page page, String video) {
        page.waitForFunction("video => document.querySelector(video)?.videoWidth > 0", video);
        Object seen = page.evaluate("""
                video => new Promise(resolve => {
                  const shown = document.querySelector(video);
                  let frames = 0;
                  const next = () => ++frames === 5 ? resolve(frames) : shown.requestVideoFrameCallback(next);
                  shown.requestVideoFrameCallback(next);
                })""", video);
        Assertions.assertThat(seen).isEqualTo(5);
    }

    private static String way(Page page) {
        return (String) page.evaluate("ways.at(-1).localDescription.sdp.match(/ice-ufrag:(.*)/)[1]");
    }

    private static int opened(Page page) {
        return (int) page.evaluate("tracks.length");
    }

    private static int stillOn(Page page) {
        return (int) page.evaluate("tracks.filter(track => track.readyState === 'live').length");
    }
}
