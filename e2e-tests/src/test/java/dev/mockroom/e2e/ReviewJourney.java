package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A date to work towards, and the daily review on a phone with one hand.
class ReviewJourney extends Journey {

    private static final Pattern SAVED = Pattern.compile("Saved");

    @Test
    void aDateBecomesAPlanAndToday() {
        Page page = somebodyNew(phone(), "nadia@example.org");
        assertThat(page.getByText("Due for review")).hasCount(0);
        accessible(page);

        link(page, "I have a date to work towards").click();
        sees(page, "What are you working towards?");
        accessible(page);
        page.getByLabel("Company").fill("Goog");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Google").setExact(true))
                .click();
        page.getByLabel("Date").fill(LocalDate.now().plusDays(29).toString());
        button(page, "Make the plan").click();

        sees(page, "Google, onsite on");
        assertThat(page.getByText(Pattern.compile("29 days to go"))).isVisible();
        accessible(page);
        link(page, "Go to today").click();
        page.waitForURL(Pattern.compile(".*/today.*"));
        assertThat(link(page, "Google, 29 days to go")).isVisible();
        assertThat(page.getByText("This week is for looking around", new Page.GetByTextOptions()))
                .isVisible();
        accessible(page);
    }

    @Test
    void aReviewGoesOnAfterAReloadAndAGradeIsTakenBack() {
        expectOutages();
        Page page = somebodyNew(phone(), "omar@example.org");
        studies(page, "bias-variance");
        studies(page, "precision-recall");
        mockroom.whileAway("update question_study set studied_at = dateadd(day, -2, studied_at)");
        mockroom.launch();

        page.navigate("today");
        sees(page, "2 questions are due for review");
        accessible(page);
        link(page, "Review").first().click();
        sees(page, "Review 1 of 2");
        Locator answer = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Your answer"));
        answer.click();
        page.keyboard().type("It fits the training set");
        assertThat(page.locator("answer-editor")).containsText(SAVED);
        accessible(page);
        assertThat(page.locator(".signal")).hasCount(0);

        page.reload();
        assertThat(answer).containsText("It fits the training set");
        withinReachOfAThumb(page, button(page, "Reveal"));
        button(page, "Reveal").click();

        assertThat(page.getByText("What was in your answer?")).isVisible();
        assertThat(page.getByText("It fits the training set")).isVisible();
        accessible(page);
        Locator signal = page.locator(".signal").first();
        signal.click();
        assertThat(signal).hasAttribute("data-mark", "met");
        page.reload();
        assertThat(page.locator(".signal").first()).hasAttribute("data-mark", "met");

        page.keyboard().press("3");
        sees(page, "Review 2 of 2");
        button(page, "Undo").click();
        assertThat(page.locator(".signal").first()).hasAttribute("data-mark", "met");
        button(page, "Leaning hire").click();
        sees(page, "Review 2 of 2");
        button(page, "Tomorrow").click();

        assertThat(page.getByText("That is today’s review: one question.")).isVisible();
        accessible(page);
        link(page, "Back to today").last().click();
        page.waitForURL(Pattern.compile(".*/today.*"));
        assertThat(page.getByText("One day of practice in these weeks.").last()).isVisible();
    }

    private Page somebodyNew(Page page, String email) {
        page.navigate("sign-up");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Name").fill("Somebody New");
        page.locator("input[type=password]").fill("green-otters-sing-late");
        button(page, "Make the account").click();
        page.waitForURL(Pattern.compile(".*/today.*"));
        sees(page, "Start with fifteen minutes.");
        return page;
    }

    private void studies(Page page, String slug) {
        page.navigate("questions/" + slug);
        button(page, "Study it").click();
        sees(page, "Answer");
    }

    private static void withinReachOfAThumb(Page page, Locator target) {
        var box = target.boundingBox();
        Assertions.assertThat(box.y).isGreaterThan(page.viewportSize().height * 0.6);
        Assertions.assertThat(box.height).isGreaterThanOrEqualTo(44);
        Assertions.assertThat(box.y + box.height).isLessThanOrEqualTo(page.viewportSize().height);
    }
}
