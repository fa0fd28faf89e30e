package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// From what somebody wants to the questions they get: rounds and loops, a plan laid open, handed on, refused.
class PlanJourney extends Journey {

    private static final Pattern ROOM = Pattern.compile(".*/interview/[0-9a-f-]{36}$");

    @Test
    void aLoopIsWalkedRoundAfterRound() {
        Page page = signedIn(visitor(), "Rahel Adeyemi");
        page.navigate("interview?company=google&minutes=30&seed=4");

        page.getByLabel("Interview", new Page.GetByLabelOptions().setExact(true))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("whole loop")))
                .click();
        assertThat(page.getByText("A break between two rounds")).isVisible();
        accessible(page);
        button(page, "Create").click();
        page.waitForURL(ROOM);
        assertThat(page.getByText(Pattern.compile("This is round 1 of"))).isVisible();

        page.navigate("interview?seed=4");
        assertThat(page.getByText(Pattern.compile("Round 1 of 3, "))).isVisible();
        assertThat(link(page, "Continue")).hasCount(1);
    }

    @Test
    void aPlanIsShownSwappedLockedAndHandedOn() {
        Page page = signedIn(visitor(), "Rahel Adeyemi");
        page.navigate("interview?company=google&minutes=45&seed=8");
        assertThat(titles(page)).hasCount(0);
        button(page, "Show me the questions").click();
        assertThat(titles(page).first()).isVisible();
        List<String> first = titles(page).allTextContents();
        accessible(page);

        button(page, "Swap " + first.getFirst()).click();
        assertThat(page.getByText("Instead:")).isVisible();
        page.reload();
        assertThat(page.getByText("Instead:")).isVisible();
        button(page, "Take it").click();
        assertThat(button(page, "Undo the last swap")).isVisible();
        Assertions.assertThat(titles(page).allTextContents())
                .hasSameSizeAs(first)
                .isNotEqualTo(first);
        page.goBack();
        assertThat(page.getByText("Instead:")).isVisible();
        page.goBack();
        assertThat(page.getByText("Instead:")).isHidden();
        assertThat(titles(page)).containsText(first.toArray(String[]::new));

        button(page, "Lock " + first.get(1)).click();
        assertThat(page.getByText("Locked", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        List<String> before = titles(page).allTextContents();
        button(page, "Plan again").click();
        assertThat(titles(page)).not().containsText(before.toArray(String[]::new));
        assertThat(titles(page).filter(new Locator.FilterOptions().setHasText(first.get(1))))
                .hasCount(1);
        List<String> planned = titles(page).allTextContents();

        button(page, "Share").click();
        sees(page, "A shared interview");
        assertThat(titles(page)).containsText(planned.toArray(String[]::new));
        accessible(page);

        Page other = signedIn(visitor(), "Ines Okafor");
        other.navigate(page.url());
        sees(other, "A shared interview");
        assertThat(other.getByText("Somebody has shared this interview")).isVisible();
        assertThat(titles(other)).hasCount(0);
        assertThat(button(other, "Show me the questions")).hasCount(0);
        button(other, "Create").click();
        other.waitForURL(ROOM);
    }

    @Test
    void aRefusalOffersWhatHelpsInOneClick() {
        Page page = signedIn(phone(), "Rahel Adeyemi");
        page.navigate("interview?minutes=60&seed=3&show=1");
        assertThat(titles(page).first()).isVisible();
        List<String> all = titles(page).allTextContents();
        Assertions.assertThat(all).as("more than go into fifteen minutes").hasSizeGreaterThan(3);
        for (int i = 0; i < all.size(); i++) {
            button(page, "Lock " + all.get(i)).click();
            assertThat(page.getByText("Locked", new Page.GetByTextOptions().setExact(true)))
                    .hasCount(i + 1);
        }
        page.getByLabel("15", new Page.GetByLabelOptions().setExact(true)).check();
        sees(page, "Not with these wishes");
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Let the questions")))
                .click();
        assertThat(button(page, "Create")).isVisible();
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private static Locator titles(Page page) {
        return page.locator(".pick-title");
    }
}
