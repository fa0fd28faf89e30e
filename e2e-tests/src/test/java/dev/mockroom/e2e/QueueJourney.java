package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Two who wait find each other; who closes the browser is not waited for.
class QueueJourney extends Journey {

    /// Longer than the place of a browser is kept that has not said good-bye.
    private static final LocatorAssertions.ContainsTextOptions ONCE_GONE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);

    @Test
    void twoWhoWaitAreMatchedAndMeetInTheRoom() {
        Page rahel = signedIn(visitor(), "Rahel Adeyemi");
        Page ines = signedIn(visitor(), "Ines Okafor");
        rahel.navigate("interview?with=lobby&minutes=15");
        button(rahel, "To the lobby").click();
        sees(rahel, "The lobby");
        accessible(rahel);
        waits(rahel);
        accessible(rahel);
        ines.navigate("lobby?minutes=15");

        button(ines, "Wait for somebody").click();

        sees(rahel, "Ines Okafor is found");
        sees(ines, "Rahel Adeyemi is found");
        assertThat(rahel).hasTitle(Pattern.compile("Ines Okafor is found"));
        accessible(rahel);
        button(rahel, "I’m here").click();
        assertThat(rahel.getByText("Waiting for Ines Okafor to say the same.")).isVisible();
        button(ines, "I’m here").click();

        assertThat(rahel.getByText("Who is here")).isVisible();
        assertThat(ines.getByText("Who is here")).isVisible();
        assertThat(rahel.locator("room-presence")).containsText("Ines Okafor is here");
        button(ines, "I’m ready").click();
        button(rahel, "I’m ready").click();
        assertThat(ines.getByText("Read aloud", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void whoClosesTheBrowserIsNotWaitedFor() {
        Page tomasz = signedIn(visitor(), "Tomasz Wilk");
        Page noor = signedIn(visitor(), "Noor Haddad");
        tomasz.navigate("lobby?minutes=15&level=junior&company=google");
        waits(tomasz);
        // Too far apart to be matched at once.
        noor.navigate("lobby?minutes=60&level=staff&company=amazon");
        waits(noor);
        assertThat(noor.locator(".lobby")).containsText("One other waits.");

        tomasz.reload();
        sees(tomasz, "Waiting for somebody");
        tomasz.context().close();

        assertThat(noor.locator(".lobby")).containsText("Nobody else waits", ONCE_GONE);
        sees(noor, "Waiting for somebody");
    }

    private void waits(Page page) {
        button(page, "Wait for somebody").click();
        sees(page, "Waiting for somebody");
    }
}
