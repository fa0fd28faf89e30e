package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Two people, one interview, two browsers.
class LiveRoomJourney extends Journey {

    /// Longer than a browser waits between two tries to reach a server that was away.
    private static final LocatorAssertions.ContainsTextOptions ONCE_BACK =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void aGuestJoinsByALinkAndBothBegin() {
        Together together = Together.joined(signedIn(visitor(), "Rahel Adeyemi"), visitor(), 15);
        Page candidate = together.candidate();
        Page interviewer = together.interviewer();
        assertThat(candidate.locator("room-presence")).containsText(Together.GUEST + " is here");
        assertThat(interviewer.locator("room-presence")).containsText("Rahel Adeyemi is here");
        accessible(candidate);
        accessible(interviewer);

        button(interviewer, "I’m ready").click();
        assertThat(candidate.locator(".who")).containsText(Pattern.compile("Lindqvist\\s*ready"));
        button(candidate, "I’m ready").click();

        assertThat(together.answer()).isVisible();
        assertThat(interviewer.getByText("Read aloud", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        accessible(candidate);
        accessible(interviewer);
    }

    @Test
    void lookingAtALinkUsesNothingUpAndJoiningDoes() {
        Page candidate = signedIn(visitor(), "Tomasz Wilk");
        candidate.navigate("interview?with=friend&minutes=15&seed=7");
        button(candidate, "Create").click();
        String link = Interviewing.linked(candidate);
        visitor().navigate(link);
        Page guest = visitor();
        guest.navigate(link);
        guest.getByLabel("What are you called?").fill("Grace");
        button(guest, "Join").click();
        assertThat(guest.getByText("Who is here")).isVisible();

        Page late = visitor();
        late.navigate(link);

        sees(late, "This link leads nowhere");
        candidate.navigate(guest.url().replace("/interviewer", ""));
        assertThat(candidate.getByText("Who is here")).isVisible();
    }

    @Test
    void theAnswerIsReadAsItIsTypedWithTheCaret() {
        Together together = Together.begun(signedIn(visitor(), "Ines Okafor"), visitor(), 15);

        together.types("The gap is variance");

        assertThat(together.read()).containsText("The gap is variance");
        assertThat(together.interviewer().locator(".cm-ySelectionInfo").first()).containsText("Ines Okafor");
        assertThat(together.interviewer().locator("room-presence")).containsText("Ines Okafor is typing");
        together.read().click();
        together.interviewer().keyboard().type("not mine");
        assertThat(together.answer()).not().containsText("not mine");
    }

    @Test
    void theInterviewerLeads() {
        Together together = Together.begun(signedIn(visitor(), "Noor Haddad"), visitor(), 30);
        Page candidate = together.candidate();
        Page interviewer = together.interviewer();
        assertThat(button(candidate, "Next question")).not().isVisible();

        interviewer.keyboard().press("1");
        assertThat(interviewer.locator(".signal").first()).containsText("Met");
        interviewer.keyboard().press("p");
        assertThat(candidate.getByText("Paused.").first()).isVisible();
        button(candidate, "Go on").click();
        assertThat(interviewer.getByText("Paused.")).hasCount(0);
        interviewer.keyboard().press("f");
        assertThat(candidate.getByText("Time to think alone")).isVisible();
        assertThat(together.read()).not().isVisible();
        interviewer.keyboard().press("f");
        assertThat(together.read()).isVisible();
        interviewer.getByLabel("Jot something down").fill("Asked back at once");
        interviewer.keyboard().press("Enter");
        assertThat(interviewer.locator(".notes")).containsText("Asked back at once");
        together.interviewerGoesOn();

        assertThat(candidate.getByText(Pattern.compile("Question 2 of \\d+")).first())
                .isAttached();
        assertThat(interviewer.getByText(Pattern.compile("Question 2 of \\d+")).first())
                .isVisible();
    }

    @Test
    void aQuestionThatIsStillAheadIsExchangedAndComesBack() {
        Page candidate = signedIn(visitor(), "Ines Okafor");
        List<String> sent = Secrets.recorded(candidate);
        Together together = Together.begun(candidate, visitor(), 30);
        Page interviewer = together.interviewer();
        Locator second = interviewer.locator(".planlist li").nth(1);
        String before = second.locator(".serif").innerText();

        second.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Another question in place of “" + before + "”"))
                .click();

        assertThat(second.locator(".serif")).not().hasText(before);
        String after = second.locator(".serif").innerText();
        assertThat(interviewer.getByText("Question 2 is another one now.")).isVisible();
        accessible(interviewer);
        button(interviewer, "Back to the one before").click();
        assertThat(second.locator(".serif")).hasText(before);
        second.locator("a").click();
        assertThat(interviewer.getByText(Pattern.compile("Question 2 of \\d+")).first())
                .isVisible();
        interviewer.keyboard().press("a");
        assertThat(second.locator(".serif")).not().hasText(before);
        String last = second.locator(".serif").innerText();
        button(interviewer, "Go to question 1").click();
        interviewer.keyboard().press("a");
        assertThat(interviewer.getByText("The candidate has opened question 1")).isVisible();

        Assertions.assertThat(String.join("", sent))
                .as("what the candidate's browser was sent")
                .isNotEmpty()
                .doesNotContain(before, after, last);
        together.interviewerGoesOn();
        assertThat(candidate.getByText(Pattern.compile("Question 2 of \\d+")).first())
                .isAttached();
    }

    @Test
    void aHintIsShownWhenItIsGiven() {
        Together together = Together.begun(signedIn(visitor(), "Ines Okafor"), visitor(), 60);
        Page interviewer = together.interviewer();
        Locator hint = interviewer
                .locator(".actionbar")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hint"));
        for (int question = 1; question < 5 && !hint.isVisible(); question++) {
            interviewer.keyboard().press("s");
            assertThat(interviewer
                            .getByText(Pattern.compile("Question " + (question + 1) + " of"))
                            .first())
                    .isVisible();
        }

        hint.click();

        assertThat(together.candidate().getByText(Pattern.compile("Hint 1, given at")))
                .isVisible();
    }

    @Test
    void eitherSideReloadsAndMissesNothing() {
        Together together = Together.begun(signedIn(visitor(), "Ines Okafor"), visitor(), 15);
        together.types("first, ");
        assertThat(together.read()).containsText("first,");

        together.interviewer().reload();
        together.types("second, ");
        assertThat(together.read()).containsText("first, second,");
        together.isSaved();
        together.candidate().reload();
        together.types("third");

        assertThat(together.read()).containsText("first, second, third");
        Assertions.assertThat(together.answer().innerText()).contains("first, second, third");
    }

    @Test
    void theServerDiesInMidSentence() {
        expectOutages();
        Together together = Together.begun(signedIn(visitor(), "Rahel Adeyemi"), visitor(), 15);
        together.types("before the crash");
        assertThat(together.read()).containsText("before the crash");

        mockroom.kill();
        together.types(", while it was down");
        mockroom.launch();
        together.types(", and after");

        assertThat(together.read()).containsText("before the crash, while it was down, and after", ONCE_BACK);
        together.isSaved();
        together.candidate().reload();
        assertThat(together.answer()).containsText("before the crash, while it was down, and after");
        together.interviewer().reload();
        assertThat(together.read()).containsText("before the crash, while it was down, and after");
        together.types(". Still live");
        assertThat(together.read()).containsText("Still live");
    }

    @Test
    void whatIsTypedOfflineIsMergedAndRead() {
        expectOutages();
        Together together = Together.begun(signedIn(visitor(), "Tomasz Wilk"), visitor(), 15);
        together.types("online, ");
        assertThat(together.read()).containsText("online,");

        together.candidate().context().setOffline(true);
        together.types("offline, ");
        assertThat(together.candidate().locator("answer-editor"))
                .containsText(Pattern.compile("Offline", Pattern.CASE_INSENSITIVE));
        together.candidate().context().setOffline(false);
        together.types("online again");

        assertThat(together.read()).containsText("online, offline, online again", ONCE_BACK);
    }

    @Test
    void aGuestTakesTheSeatAlongToAnotherDevice() {
        expectOutages(); // the old device's socket closes, and is not let in again
        Together together = Together.joined(signedIn(visitor(), "Ines Okafor"), visitor(), 15);
        button(together.interviewer(), "Use another device").click();
        String code = together.interviewer().locator(".seat-code").innerText();

        Page phone = phone();
        phone.navigate("seat");
        phone.getByLabel("The code").fill(code);
        button(phone, "Move here").click();

        assertThat(phone.getByText("Who is here")).isVisible();
        together.interviewer().reload();
        assertThat(together.interviewer().getByText("Who is here")).not().isVisible();
        button(phone, "I’m ready").click();
        button(together.candidate(), "I’m ready").click();
        assertThat(phone.getByText("Read aloud", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void theWholeWayToTwoScorecardsThatOpenTogether() {
        Together together = Together.begun(signedIn(visitor(), "Noor Haddad"), visitor(), 15);
        together.types("an answer");
        assertThat(together.read()).containsText("an answer");

        together.interviewerSubmits();

        sees(together.candidate(), "How did it go?");
        together.candidateRates();
        sees(together.interviewer(), "Says why the obvious remedy is wrong.");
    }
}
