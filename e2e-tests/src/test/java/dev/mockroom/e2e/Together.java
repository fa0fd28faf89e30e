package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// A live interview from both its sides: a candidate who is signed in, and a guest who interviews them.
final class Together {

    static final String GUEST = "Grace Lindqvist";

    private final Page candidate;
    private final Page interviewer;

    private Together(Page candidate, Page interviewer) {
        this.candidate = candidate;
        this.interviewer = interviewer;
    }

    /// Sets a live interview up, sends the link over, and lets the guest join; both are at the minute before.
    static Together joined(Page candidate, Page interviewer, int minutes) {
        invited(candidate, interviewer, minutes);
        interviewer.getByLabel("What are you called?").fill(GUEST);
        return seated(candidate, interviewer);
    }

    /// The same where both have an account, begun.
    static Together begunByTwo(Page candidate, Page interviewer, int minutes) {
        invited(candidate, interviewer, minutes);
        Together together = seated(candidate, interviewer);
        together.begins();
        return together;
    }

    private static void invited(Page candidate, Page interviewer, int minutes) {
        candidate.navigate("interview?with=friend&seed=7&minutes=" + minutes);
        button(candidate, "Create").click();
        interviewer.navigate(Interviewing.linked(candidate));
    }

    private static Together seated(Page candidate, Page interviewer) {
        button(interviewer, "Join").click();
        assertThat(interviewer.getByText("Who is here")).isVisible();
        candidate
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the interview"))
                .click();
        assertThat(candidate.getByText("Who is here")).isVisible();
        return new Together(candidate, interviewer);
    }

    /// Two who are in one interview already.
    static Together of(Page candidate, Page interviewer) {
        return new Together(candidate, interviewer);
    }

    /// The same as [#joined], begun.
    static Together begun(Page candidate, Page interviewer, int minutes) {
        Together together = joined(candidate, interviewer, minutes);
        together.begins();
        assertThat(interviewer.getByText("Read aloud", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        return together;
    }

    private void begins() {
        button(interviewer, "I’m ready").click();
        button(candidate, "I’m ready").click();
        assertThat(answer()).isVisible();
    }

    Page candidate() {
        return candidate;
    }

    Page interviewer() {
        return interviewer;
    }

    Locator answer() {
        return candidate.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your answer"));
    }

    void types(String text) {
        answer().click();
        candidate.keyboard().press("Control+End");
        candidate.keyboard().type(text);
    }

    void isSaved() {
        assertThat(candidate.locator("answer-editor")).containsText(Pattern.compile("Saved"));
    }

    /// What the interviewer reads of the answer.
    Locator read() {
        return interviewer.locator("answer-editor .cm-content");
    }

    /// Next, the rest missed if anything is left, and the level.
    void interviewerGoesOn() {
        Interviewing.at(interviewer).goesOn();
    }

    /// Every question to its level, the end, the verdict, and Submit.
    void interviewerSubmits() {
        int questions = Interviewing.at(interviewer).questions();
        for (int question = 1; question <= questions; question++) {
            interviewerGoesOn();
        }
        button(interviewer, "End").click();
        interviewer
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End interview"))
                .click();
        Interviewing.at(interviewer)
                .submits("Says why the obvious remedy is wrong.", "Read both outcomes of a learning curve.");
        assertThat(interviewer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your scorecard is in")))
                .isVisible();
    }

    /// A level for each question, a verdict, and on.
    void candidateRates() {
        Interview.at(candidate).ratesBlind();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .and(page.locator(":not(.signal)")) // a signal's words may hold any name
                .first();
    }
}
