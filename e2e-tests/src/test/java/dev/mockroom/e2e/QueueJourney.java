package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Two who wait find each other; who closes the browser is not waited for.
class QueueJourney extends Journey {

    /// Longer than the place of a browser is kept that has not said good-bye.
    private static final LocatorAssertions.ContainsTextOptions ONCE_GONE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);

    @Test
    void twoWhoWaitAreMatchedAndMeetInTheRoom() {
        Page tomasz = signedIn(visitor(), "Tomasz Wilk");
        Page ines = signedIn(visitor(), "Ines Okafor");
        tomasz.navigate("interview?with=lobby&minutes=15");
        button(tomasz, "To the lobby").click();
        sees(tomasz, "The lobby");
        assertThat(link(tomasz, "Interview").first()).hasAttribute("aria-current", "page");
        accessible(tomasz);
        waits(tomasz);
        accessible(tomasz);
        ines.navigate("lobby?minutes=15");

        button(ines, "Wait for somebody").click();

        found(tomasz, "Ines Okafor is found");
        found(ines, "Tomasz Wilk is found");
        assertThat(tomasz).hasTitle(Pattern.compile("Ines Okafor is found"));
        accessible(tomasz);
        button(tomasz, "I’m here").click();
        assertThat(tomasz.getByText("Waiting for Ines Okafor to say the same.")).isVisible();
        button(ines, "I’m here").click();

        assertThat(tomasz.getByText("Who is here")).isVisible();
        assertThat(ines.getByText("Who is here")).isVisible();
        assertThat(tomasz.locator("room-presence")).containsText("Ines Okafor is here");
        button(ines, "I’m ready").click();
        button(tomasz, "I’m ready").click();
        assertThat(ines.getByText("Read aloud", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void whoClosesTheBrowserIsNotWaitedFor() {
        Page rahel = signedIn(visitor(), "Rahel Adeyemi");
        Page noor = signedIn(visitor(), "Noor Haddad");
        rahel.navigate("lobby?minutes=15&level=junior&company=google");
        waits(rahel);
        // Too far apart to be matched at once.
        noor.navigate("lobby?minutes=60&level=staff&company=amazon");
        waits(noor);
        assertThat(noor.locator(".lobby")).containsText("One other waits.");

        rahel.reload();
        sees(rahel, "Waiting for somebody");
        rahel.context().close();

        assertThat(noor.locator(".lobby")).containsText("Nobody else waits", ONCE_GONE);
        sees(noor, "Waiting for somebody");
        button(noor, "Leave").click();
        sees(noor, "The lobby");
    }

    /// One has practised more than the other, so it may take until both look a little wider.
    private void found(Page page, String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
    }

    private void waits(Page page) {
        button(page, "Wait for somebody").click();
        sees(page, "Waiting for somebody");
    }
}
