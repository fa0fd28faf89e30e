package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// A candidate's steps through an interview, as they would take them.
final class Interview {

    private static final Pattern ROOM = Pattern.compile(".*/interview/[0-9a-f-]{36}$");

    private final Page page;

    private Interview(Page page) {
        this.page = page;
    }

    /// The interview that a page is at.
    static Interview at(Page page) {
        return new Interview(page);
    }

    /// Sets an interview of so many minutes up and says that they are ready.
    static Interview begun(Page page, int minutes) {
        page.navigate("interview?seed=7&minutes=" + minutes);
        return created(page);
    }

    /// Creates what is set up on this page and says that they are ready.
    static Interview created(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Create").setExact(true))
                .click();
        page.waitForURL(ROOM);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I’m ready"))
                .click();
        Interview interview = new Interview(page);
        assertThat(interview.answer()).isVisible();
        return interview;
    }

    /// The same interview as another page shows it.
    Interview on(Page other) {
        other.navigate(page.url());
        return new Interview(other);
    }

    Page page() {
        return page;
    }

    Locator answer() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your answer"));
    }

    /// Types at the end of the answer.
    void types(String text) {
        types(text, 0);
    }

    /// The same as fast as a person does, so that it reaches the server in several pieces.
    void typesByHand(String text) {
        types(text, 20);
    }

    private void types(String text, int millisecondsBetween) {
        answer().click();
        page.keyboard().press("Control+End");
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(millisecondsBetween));
    }

    /// Waits until the line below the answer says that the server has it.
    void isSaved() {
        assertThat(page.locator("answer-editor")).containsText(Pattern.compile("Saved"));
    }

    void isOnQuestion(int number) {
        assertThat(page.getByText(Pattern.compile("Question " + number + " of \\d+"))
                        .first())
                .isAttached();
    }

    void goesOn() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next question"))
                .first()
                .click();
    }

    /// Ends it, and waits for the blind sheet.
    void ends() {
        Locator last = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End interview"));
        Locator early = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End").setExact(true));
        last.or(early).first().click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End interview"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("How did it go?")))
                .isVisible();
    }

    /// Rates every question and the whole 'leaning hire', submits, and waits for what opens.
    void ratesBlind() {
        rates("Leaning hire");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Submit")))
                .click();
        assertThat(page.getByText("What is really tested").first()).isVisible();
    }

    /// Rates every question and the whole alike on the blind sheet.
    void rates(String level) {
        Locator levels = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(level));
        assertThat(levels).not().hasCount(0);
        for (int i = 0; i < levels.count(); i++) {
            levels.nth(i).click();
            assertThat(levels.nth(i)).hasAttribute("aria-pressed", "true");
        }
    }
}
