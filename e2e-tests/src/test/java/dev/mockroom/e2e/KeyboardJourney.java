package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A live interview, a booking and the lobby without a mouse; and the same on a narrow screen, and in large letters.
class KeyboardJourney extends Journey {

    @Test
    void dialogsTakeTheFocusAndGiveItBack() {
        Page rahel = signedIn(visitor(), "Rahel Adeyemi");
        Together together = Together.joined(rahel, visitor(), 15);
        Page ines = together.interviewer();
        Locator ask = button(rahel, "Let somebody look on");
        ask.press("Enter");
        assertThat(button(rahel, "Copy")).isFocused();
        rahel.keyboard().press("Escape");
        assertThat(dialog(rahel)).hasCount(0);
        assertThat(ask).isFocused();
        button(rahel, "Withdraw").press("Enter");
        assertThat(button(rahel, "Withdraw")).hasCount(0);
        assertThat(ask).isFocused();

        button(ines, "I’m ready").press("Enter");
        button(rahel, "I’m ready").press("Enter");
        assertThat(together.answer()).isVisible();
        ask.focus();
        rahel.keyboard().press("?");
        assertThat(button(rahel, "Close")).isFocused();
        rahel.keyboard().press("Enter");
        assertThat(dialog(rahel)).hasCount(0);
        assertThat(ask).isFocused();

        Locator end = ines.locator(".end-it");
        end.press("Enter");
        assertThat(button(ines, "End interview")).isFocused();
        ines.keyboard().press("Escape");
        assertThat(dialog(ines)).hasCount(0);
        assertThat(end).isFocused();
        Locator next = ines.locator(".actionbar .do");
        next.press("Enter");
        assertThat(dialog(ines).locator(".level").first()).isFocused();
        ines.keyboard().press("Escape");
        assertThat(dialog(ines)).hasCount(0);
        assertThat(next).isFocused();
        ines.locator(".planlist a").nth(1).press("Enter");
        assertThat(ines.locator(".listen h1")).isFocused();
        ines.locator(".planlist li .button").first().press("Enter");
        ines.locator(".exchanged .button").press("Enter");
        assertThat(ines.locator(".exchanged .button")).hasCount(0);
        assertThat(button(ines, "Another question in place of question 2")).isFocused();
    }

    @Test
    void aStepThatTakesItsButtonAwayLeadsToTheHeading() {
        Page rahel = signedIn(visitor(), "Rahel Adeyemi");
        rahel.navigate("interview?with=booked&minutes=30");
        button(rahel, "Create").press("Enter");
        sees(rahel, "When would suit you?");
        rahel.getByLabel("A time that suits you")
                .fill(LocalDateTime.now().plusDays(4).with(LocalTime.of(18, 30)).toString());
        rahel.getByLabel("A sentence with it").pressSequentially("After work is best.");
        rahel.keyboard().press("Enter");
        assertThat(heading(rahel, "Waiting for an answer")).isFocused();
        fits(rahel);
        button(rahel, "Make a link").press("Enter");
        assertThat(button(rahel, "Copy")).isFocused();
        fits(rahel);

        rahel.navigate("lobby?minutes=15");
        button(rahel, "Wait for somebody").press("Enter");
        assertThat(heading(rahel, "Waiting for somebody")).isFocused();
        fits(rahel);
        button(rahel, "Leave").press("Enter");
        assertThat(heading(rahel, "The lobby")).isFocused();
        fits(rahel);
        rahel.navigate("interview?company=google&with=friend");
        sees(rahel, "Set up an interview");
        fits(rahel);
    }

    /// At 320 px, and in letters twice as large, nothing reaches beyond the screen.
    private static void fits(Page page) {
        for (List<Integer> look : List.of(List.of(320, 100), List.of(1280, 200), List.of(390, 200))) {
            page.setViewportSize(look.getFirst(), 800);
            page.evaluate("size => { document.documentElement.style.fontSize = size + '%'; }", look.getLast());
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as("%s px wide, text at %s %%: %s", look.getFirst(), look.getLast(), page.url())
                    .isEqualTo(0);
        }
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(1440, 900);
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
