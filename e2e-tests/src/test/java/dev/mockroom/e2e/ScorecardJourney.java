package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Somebody else's eyes: hand an interview over, mark it in few taps, open both sides together, change something.
class ScorecardJourney extends Journey {

    private static final String STRENGTH = "Said why the obvious fix was wrong before offering another.";
    private static final String NEXT_STEP = "Read both outcomes of a learning curve.";

    /// It says how long a script takes from the end to the submit. How long a person takes follows
    /// from taps and words, which are asserted: at two seconds a tap and forty words a minute, half a minute or so.
    @Test
    void aGuestMarksFiveQuestionsInFewTapsAndBothSidesOpenTogether() {
        Page candidate = signedIn(visitor(), "Rahel Adeyemi");
        Interview interview = begunWithFiveQuestions(candidate);
        String room = candidate.url();
        interview.types("Widening helps when the training error is high. Ours is 4 %, so it would buy nothing.");
        interview.isSaved();
        String link = Interviewing.handedOver(candidate, room);
        accessible(candidate);

        // A chat that previews the link does not use it up.
        Page preview = visitor();
        preview.navigate(link);
        sees(preview, "Rahel Adeyemi asks you to interview them");
        preview.reload();
        sees(preview, "Rahel Adeyemi asks you to interview them");

        Page guest = Interviewing.joined(visitor(), link);
        accessible(guest);
        preview.reload();
        sees(preview, "This link leads nowhere");
        quotes(guest);

        int taps = marksAll(guest);
        assertThat(guest.getByText("has not ended the interview yet")).isVisible();
        candidate.navigate(room);
        interview.ends();
        assertThat(guest.getByText("has not ended the interview yet")).hasCount(0);
        accessible(candidate);
        ratesBlind(candidate);
        sees(candidate, "Yours is in");
        Assertions.assertThat(candidate.content()).doesNotContain("What is really tested", STRENGTH);

        long end = System.nanoTime();
        int tapsAfterTheEnd = submits(guest);
        System.out.printf(
                "From the end to the submit a script takes %d ms.%n",
                Duration.ofNanos(System.nanoTime() - end).toMillis());

        Assertions.assertThat(taps + tapsAfterTheEnd).isLessThanOrEqualTo(45);
        Assertions.assertThat(tapsAfterTheEnd).isLessThanOrEqualTo(4);
        Assertions.assertThat((STRENGTH + " " + NEXT_STEP).split(" ")).hasSizeLessThanOrEqualTo(20);
        sees(guest, STRENGTH);
        accessible(guest);
        assertThat(guest.getByText("She listened to the end.")).isVisible();
        sees(candidate, STRENGTH); // nobody pressed anything
        assertThat(candidate.getByText("What Ines marked").first()).isVisible();
        accessible(candidate);

        amends(guest);
        candidate.reload();
        assertThat(candidate.getByText("I had overlooked the last sentence.")).isVisible();
    }

    @Test
    void neitherSideSeesTheOtherEarlyByAnyAddress() {
        Page candidate = signedIn(visitor(), "Rahel Adeyemi");
        Interview interview = Interview.begun(candidate, 15);
        String room = candidate.url();
        interview.types("Something.");
        interview.isSaved();
        Page guest = Interviewing.joined(visitor(), Interviewing.handedOver(candidate, room));
        guest.locator("button.signal").first().click();
        assertThat(guest.locator("button.signal").first()).hasAttribute("data-mark", "met");

        candidate.navigate(room + "/interviewer");
        sees(candidate, "There is nothing here");
        guest.navigate(room + "/debrief");
        sees(guest, "Sign in");
        guest.navigate(room + "/hand-over");
        sees(guest, "Sign in");
        guest.navigate("questions");
        sees(guest, "Sign in");
        Page stranger = signedIn(visitor(), "Ines Okafor");
        for (String address : new String[] {"/interviewer", "/debrief", "/hand-over", ""}) {
            stranger.navigate(room + address);
            sees(stranger, "There is nothing here");
        }
        Page nobody = visitor();
        nobody.navigate(room + "/interviewer");
        sees(nobody, "There is nothing here");
    }

    @Test
    void aGuestsSeatSurvivesARestartAndEndsWhenItIsTakenBack() {
        Page candidate = signedIn(visitor(), "Rahel Adeyemi");
        Interview.begun(candidate, 15);
        String room = candidate.url();
        Page guest = Interviewing.joined(visitor(), Interviewing.handedOver(candidate, room));
        guest.locator("button.signal").first().click();
        assertThat(guest.locator("button.signal").first()).hasAttribute("data-mark", "met");
        expectOutages();
        // Pages that stay open would come back by themselves, in the middle of what the next one does.
        BrowserContext guests = guest.context();
        BrowserContext candidates = candidate.context();
        guest.close();
        candidate.close();

        mockroom.kill();
        mockroom.launch();

        guest = watched(guests.newPage());
        candidate = watched(candidates.newPage());
        guest.navigate(room + "/interviewer");
        guest.locator("button.signal").first().waitFor();
        assertThat(guest.locator("button.signal").first()).hasAttribute("data-mark", "met");
        candidate.navigate(room + "/hand-over");
        sees(candidate, "Ines interviews you");
        button(candidate, "Take the seat back").click();
        assertThat(button(candidate, "Make a link")).isVisible();
        guest.navigate(room + "/interviewer");
        sees(guest, "There is nothing here");
    }

    @Test
    void whatCameInOpensByItselfOnceTheOtherHasLetTheDeadlinePass() {
        Page candidate = signedIn(visitor(), "Rahel Adeyemi");
        Interview interview = Interview.begun(candidate, 15);
        String room = candidate.url();
        Page guest = Interviewing.joined(visitor(), Interviewing.handedOver(candidate, room));
        candidate.navigate(room);
        interview.ends();
        ratesBlind(candidate);
        sees(candidate, "Yours is in");
        expectOutages();
        BrowserContext guests = guest.context();
        BrowserContext candidates = candidate.context();
        guest.close();
        candidate.close();

        mockroom.whileAway("""
                update interview set ended_at = dateadd(day, -4, ended_at) where id = '%1$s';
                update seat set joined_at = dateadd(day, -4, joined_at)
                    where meeting_id = (select meeting_id from interview where id = '%1$s')""".formatted(room.substring(room.lastIndexOf('/') + 1)));
        mockroom.launch();

        candidate = watched(candidates.newPage());
        candidate.navigate(room + "/debrief");
        assertThat(candidate.getByText("One-sided: Ines submitted nothing before the deadline."))
                .isVisible();
        accessible(candidate);
        guest = watched(guests.newPage());
        guest.navigate(room + "/interviewer");
        assertThat(guest.getByText("The deadline has passed without your scorecard"))
                .isVisible();
        assertThat(guest.getByText("She listened to the end.")).isVisible();
    }

    @Test
    void marksByKeyboardAloneAndOnAPhone() {
        Page candidate = signedIn(visitor(), "Rahel Adeyemi");
        Interview.begun(candidate, 30);
        Page guest = Interviewing.joined(visitor(), Interviewing.handedOver(candidate, candidate.url()));
        Locator signals = guest.locator("button.signal");

        guest.keyboard().press("1");
        assertThat(signals.nth(0)).hasAttribute("data-mark", "met");
        guest.keyboard().press("2");
        assertThat(signals.nth(1)).hasAttribute("data-mark", "met");
        guest.keyboard().press("2");
        assertThat(signals.nth(1)).hasAttribute("data-mark", "partly");
        guest.keyboard().press("n");
        guest.keyboard().type("Names the split first.");
        guest.keyboard().press("Enter");
        assertThat(guest.getByText("Names the split first.")).isVisible();
        Locator note = guest.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Jot something down"));
        note.fill("Half a thou");
        note.blur();
        guest.waitForFunction("Object.values(sessionStorage).includes('Half a thou')");
        guest.reload();
        assertThat(note).hasValue("Half a thou");
        note.fill("");
        guest.locator(".listen").click(new Locator.ClickOptions().setPosition(4, 4));
        guest.keyboard().press("Enter");
        sees(guest, "Which comes closest?");
        accessible(guest);
        guest.keyboard().press("3");
        assertThat(guest.locator("button.level[aria-pressed=true]")).hasCount(1);
        guest.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Missed"))
                .press("Enter");
        assertThat(guest.getByText("Question 2 of").first()).isVisible();

        guest.setViewportSize(390, 844);
        assertThat(button(guest, "Answer")).isVisible();
        Assertions.assertThat(guest.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        accessible(guest);
    }

    /// Sets up whichever interview of 45 minutes has five questions, and says that they are ready.
    private Interview begunWithFiveQuestions(Page candidate) {
        for (int seed = 1; seed <= 40; seed++) {
            candidate.navigate("interview?minutes=45&seed=" + seed);
            Locator headline = candidate
                    .getByText(Pattern.compile("^[A-Z][a-z]+ questions, \\d+ minutes$"))
                    .first();
            headline.waitFor();
            if (headline.innerText().startsWith("Five")) {
                return Interview.created(candidate);
            }
        }
        throw new AssertionError("No interview of 45 minutes has five questions.");
    }

    private void quotes(Page guest) {
        guest.locator("textarea.answer-text").evaluate("field => field.setSelectionRange(0, 46)");
        button(guest, "Quote").click();
        guest.getByRole(AriaRole.DIALOG).locator(".choices button").first().click();
        assertThat(guest.locator(".quoted .quote")).hasText("“Widening helps when the training error is high”");
    }

    private void ratesBlind(Page candidate) {
        Interview.at(candidate).rates("Leaning no hire");
        candidate
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Fair"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fully"))
                .click();
        candidate.getByLabel("In words, if you like").fill("She listened to the end.");
        candidate.getByLabel("In words, if you like").blur();
        candidate
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Submit").setExact(true))
                .click();
    }

    /// Marks all five questions, up to the end; every signal but the last of each is heard.
    ///
    /// @return how often they tapped or clicked
    private int marksAll(Page guest) {
        Interviewing interviewing = Interviewing.at(guest);
        Assertions.assertThat(interviewing.questions()).isEqualTo(5);
        AtomicInteger taps = new AtomicInteger();
        interviewing.goesThrough(() -> {
            Locator signals = guest.locator("button.signal");
            for (int signal = 0; signal < signals.count() - 1; signal++) {
                signals.nth(signal).click();
                taps.incrementAndGet();
                assertThat(signals.nth(signal)).hasAttribute("data-mark", "met");
            }
            taps.addAndGet(3); // Next, the rest is missed, the level
        });
        sees(guest, "Rahel Adeyemi’s interview as a whole");
        accessible(guest);
        return taps.get();
    }

    /// What is left once the interview is over: verdict, one strength, one next step, Submit.
    ///
    /// @return how often they tapped or clicked
    private int submits(Page guest) {
        Interviewing.at(guest).submits(STRENGTH, NEXT_STEP);
        return 4; // the verdict, into each of the two fields, Submit
    }

    private void amends(Page guest) {
        guest.locator("vaadin-select").first().click();
        guest.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("The verdict"))
                .click();
        guest.locator("vaadin-select").nth(1).click();
        guest.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("4, strong hire"))
                .click();
        guest.getByLabel("Why").fill("I had overlooked the last sentence.");
        button(guest, "Change it").click();
        sees(guest, "Changed afterwards");
    }
}
