package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// How an answer came about: typed with pauses, noted and quoted by a guest, and played back by both.
class PlaybackJourney extends Journey {

    private static final String FIRST = "Widening helps when the training error is high.";
    private static final String SECOND = " Ours is low, so it would buy nothing.";

    @Test
    void bothSidesPlayAnAnswerBackAndJumpToWhatWasNotedAndChosen() {
        Page candidate = signedIn(visitor(), "Rahel Adeyemi");
        Interview interview = Interview.begun(candidate, 15);
        String room = candidate.url();
        Page guest = Interviewing.joined(visitor(), Interviewing.handedOver(candidate, room));
        candidate.navigate(room);
        interview.typesByHand(FIRST);
        interview.isSaved();
        notes(guest, "Names when it helps.");
        interview.types(SECOND);
        interview.isSaved();
        button(guest, "Read again").click();
        assertThat(guest.locator("textarea.answer-text")).hasValue(FIRST + SECOND);
        interview.ends();
        expectOutages();
        BrowserContext guests = guest.context();
        BrowserContext candidates = candidate.context();
        guest.close();
        candidate.close();
        fallsSilentForTwoMinutes();

        guest = watched(guests.newPage());
        guest.navigate(room + "/interviewer");
        choosesTheBeginning(guest);
        Interviewing interviewing = Interviewing.at(guest);
        interviewing.goesThrough(() -> {});
        interviewing.submits("Said when the usual remedy helps.", "Read both outcomes of a learning curve.");
        sees(guest, "Your scorecard is in");
        candidate = watched(candidates.newPage());
        candidate.navigate(room + "/debrief");
        Interview.at(candidate).ratesBlind();
        playsBack(candidate);
        jumps(guest);
    }

    /// Between what was noted and what was typed next two minutes go by, as far as anybody can tell afterwards.
    private void fallsSilentForTwoMinutes() {
        mockroom.whileAway("""
                update attempt_update set at = dateadd(minute, 2, at)
                    where at > (select max(noted_at) from scorecard_note);
                update interview set ended_at = dateadd(minute, 2, ended_at) where ended_at is not null
                    and id = (select max(a.interview_id) from attempt a join scorecard_note n on n.attempt_id = a.id)""");
        mockroom.launch();
    }

    /// The guest goes to the beginning of what was typed and takes it as evidence; undoes it, and does it again.
    private void choosesTheBeginning(Page guest) {
        guest.locator(".playback-part > summary").click();
        Locator range = range(guest);
        assertThat(range).hasAttribute("aria-valuetext", Pattern.compile("0:\\d\\d of 2:\\d\\d"));
        for (int time = 0; time < 2; time++) {
            button(guest, "Use this moment").click();
            guest.getByRole(AriaRole.DIALOG).locator(".choices button").first().click();
            assertThat(guest.locator(".quoted")
                            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("How it stood at")))
                    .isVisible();
            assertThat(tick(guest, "Moment chosen for")).isVisible();
            if (time == 0) {
                guest.locator(".quoted")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                        .click();
                assertThat(tick(guest, "Moment chosen for")).hasCount(0);
            }
        }
        accessible(guest);
    }

    private void playsBack(Page candidate) {
        candidate.locator(".playback-part > summary").click();
        Locator text = candidate.locator(".playback-text");
        Locator range = range(candidate);
        assertThat(tick(candidate, "Note")).isVisible();
        Assertions.assertThat(FIRST).startsWith(shown(text)).isNotEqualTo(shown(text));

        // A tick jumps: what was typed after the note is not there yet.
        tick(candidate, "Note").click();
        assertThat(text).hasText(FIRST);
        assertThat(tick(candidate, "Note")).hasAttribute("aria-current", "true");

        // Keys: to the end, five seconds back over a silence that is cut short, to what was noted before.
        range.focus();
        candidate.keyboard().press("End");
        assertThat(text).hasText(FIRST + SECOND);
        candidate.keyboard().press("[");
        assertThat(text).hasText(FIRST);
        candidate.keyboard().press("Home");
        assertThat(range).hasAttribute("aria-valuetext", Pattern.compile("0:00 of 2:\\d\\d"));
        assertThat(text).hasText("");

        // Playing: to the end by itself, silences skipped.
        button(candidate, "8 times as fast").click();
        button(candidate, "Play").first().click();
        assertThat(button(candidate, "Play again")).isVisible();
        assertThat(text).hasText(FIRST + SECOND);
        assertThat(range).hasAttribute("aria-valuetext", Pattern.compile("(2:\\d\\d) of \\1"));
        accessible(candidate);

        // With silences in, the pause takes its part of the line, and the moment stays what it was.
        tick(candidate, "Note").click();
        String before = tick(candidate, "Note").getAttribute("style");
        candidate
                .getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Skip silences"))
                .uncheck();
        assertThat(text).hasText(FIRST);
        assertThat(tick(candidate, "Note")).not().hasAttribute("style", before);

        candidate.setViewportSize(390, 844);
        Assertions.assertThat(candidate.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        accessible(candidate);
    }

    /// What the guest chose is a link on their debrief.
    private void jumps(Page guest) {
        guest.locator("details.fold > summary").first().click();
        link(guest, "How it stood at").first().click();
        Locator text = guest.locator(".playback-text");
        assertThat(text).isVisible();
        Assertions.assertThat(FIRST).startsWith(shown(text)).isNotEqualTo(shown(text));
        Assertions.assertThat(guest.url()).contains("at=1");
        accessible(guest);
    }

    private static String shown(Locator text) {
        assertThat(text).not().hasText("");
        return text.innerText();
    }

    private static Locator range(Page page) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Moment of the answer"));
    }

    private static Locator tick(Page page, String name) {
        return page.locator(".playback-tick[aria-label^='" + name + "']");
    }

    private void notes(Page guest, String text) {
        guest.getByLabel("Jot something down").fill(text);
        button(guest, "Keep").click();
        assertThat(guest.getByText(text)).isVisible();
    }
}
