package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Where somebody stands: with much behind them, and with nothing.
class ProgressJourney extends Journey {

    private static final int MOST_VISITS = 60;

    @Test
    void leadsFromANumberToTheAnswersBehindItAndOnToAReadyPlan() {
        Page page = withThePast(signedIn(visitor(), "Rahel Adeyemi"));
        drawn(page);
        accessible(page);

        Locator tile = page.locator("a.tile:not(.none)").first();
        String topic = tile.locator("span").first().textContent();
        tile.click();
        page.waitForURL(Pattern.compile(".*topic=.*"));
        sees(page, topic + ": ");
        page.goBack();
        page.waitForURL(Pattern.compile(".*/progress$"));

        page.locator(".do").click();
        page.waitForURL(Pattern.compile(".*/interview\\?.*seed=\\d+.*"));
        sees(page, "Set up an interview");
    }

    @Test
    void givesTheNumbersOfAChartAlong() throws IOException {
        Page page = withThePast(signedIn(visitor(), "Rahel Adeyemi"));
        page.getByText("As a table").first().click();

        Download download = page.waitForDownload(
                () -> page.getByText("Take it along (CSV)").first().click());

        Assertions.assertThat(Files.readString(download.path()))
                .startsWith("Week of,Level,From,To,Answers that week\r\n")
                .hasLineCount(1
                        + page.locator(".as-table").first().locator("tbody tr").count());
    }

    @Test
    void drawsNothingAnywhereElse() {
        Page page = visitor();
        List<String> fetched = new ArrayList<>();
        page.onRequest(request -> fetched.add(request.url()));
        signedIn(page, "Rahel Adeyemi");
        page.navigate("questions");
        sees(page, "Questions");
        Assertions.assertThat(fetched).noneMatch(url -> url.contains("data-chart-drawing"));

        drawn(withThePast(page));

        Assertions.assertThat(fetched).anyMatch(url -> url.contains("data-chart-drawing"));
    }

    @Test
    void readsInTheDarkOnAPhoneWithMuchAndWithNothing() {
        Page much = phone();
        much.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        drawn(withThePast(signedIn(much, "Rahel Adeyemi")));
        accessible(much);
        fits(much);

        Page nothing = phone();
        nothing.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        signedIn(nothing, "Tomasz Wilk").navigate("progress");
        assertThat(link(nothing, "Answer the first question")).isVisible();
        accessible(nothing);
        fits(nothing);
    }

    /// The demo people's past is made beside the start; a visit or two later it is there.
    private Page withThePast(Page page) {
        for (int visit = 0; visit < MOST_VISITS; visit++) {
            page.navigate("progress");
            page.locator("h1").first().waitFor();
            if (page.locator("a.tile").count() > 0) {
                return page;
            }
        }
        throw new AssertionError("Nobody has practised anything");
    }

    private static void drawn(Page page) {
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("blind")))
                        .locator("svg")
                        .first())
                .isAttached();
    }

    private static void fits(Page page) {
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
