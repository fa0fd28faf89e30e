package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// An interviewer's steps through what somebody answered, as they would take them.
final class Interviewing {

    private final Page page;

    private Interviewing(Page page) {
        this.page = page;
    }

    /// Whoever has this page before them.
    static Interviewing at(Page page) {
        return new Interviewing(page);
    }

    /// The link by which a candidate hands this room's interview over.
    static String handedOver(Page candidate, String room) {
        candidate.navigate(room + "/hand-over");
        return linked(candidate);
    }

    /// The link made on the page where an interview is handed over.
    static String linked(Page candidate) {
        Together.button(candidate, "Make a link").click();
        Locator link = candidate.getByLabel("The link");
        assertThat(link).hasValue(Pattern.compile("http.*/join/.+"));
        return link.inputValue();
    }

    /// Lets a guest who is called Ines take the seat that a link leads to, once the candidate has begun.
    static Page joined(Page guest, String link) {
        guest.navigate(link);
        guest.getByLabel("What are you called?").fill("Ines");
        exactly(guest, "Join").click();
        assertThat(guest.locator("button.signal").first()).isVisible();
        return guest;
    }

    int questions() {
        return page.locator(".planlist li").count() - 1;
    }

    /// From question to question until all have their level; what is not marked by then is missed.
    ///
    /// @param hears what they do at each before they go on
    void goesThrough(Runnable hears) {
        int questions = questions();
        for (int number = 1; number <= questions; number++) {
            assertThat(page.getByText("Question " + number + " of " + questions).first())
                    .isVisible();
            hears.run();
            goesOn();
        }
    }

    /// Next, the rest missed if anything is left, and the level.
    void goesOn() {
        page.locator(".actionbar .do").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator level = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leaning hire"));
        assertThat(level).isVisible();
        Locator missed = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Missed"));
        if (missed.count() > 0) {
            missed.first().click();
        }
        level.click();
        assertThat(dialog).hasCount(0);
    }

    /// The verdict, one strength, one next step, and Submit.
    void submits(String strength, String nextStep) {
        assertThat(page.getByLabel("One strength")).isVisible();
        Together.button(page, "Leaning hire").click();
        page.getByLabel("One strength").fill(strength);
        page.getByLabel("One next step").fill(nextStep);
        page.getByLabel("One next step").blur();
        assertThat(page.getByText("Nothing is missing.")).isVisible();
        exactly(page, "Submit").click();
    }

    private static Locator exactly(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
