package dev.mockroom.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Every place, before anything has happened there: on a phone, light and dark.
class PlacesJourney extends Journey {

    private static final List<String> PLACES = List.of("today", "interview", "questions", "progress", "account");

    @Test
    void areAccessibleInTheDarkOnAPhone() {
        Page page = signedIn(phone(), "Rahel Adeyemi");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        for (String place : PLACES) {
            page.navigate(place);
            page.locator("h1").first().waitFor();
            accessible(page);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s does not overflow sideways", place)
                    .isEqualTo(true);
        }
    }

    @Test
    void areReachedByKeyboardAlone() {
        Page page = signedIn(visitor(), "Rahel Adeyemi");
        link(page, "Questions").first().focus();

        page.keyboard().press("Enter");

        page.waitForURL("**/questions");
        sees(page, "Questions");
    }
}
