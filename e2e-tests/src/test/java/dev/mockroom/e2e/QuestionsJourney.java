package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuestionsJourney extends Journey {

    @Test
    void forgivesATypoAndKeepsTheSearchInTheAddress() {
        Page page = signedIn(visitor(), "Rahel Adeyemi");
        page.navigate("questions");
        sees(page, "Questions");
        accessible(page);

        page.getByLabel("Search").fill("calibraton");

        assertThat(page.getByRole(AriaRole.LINK)
                        .filter(new Locator.FilterOptions()
                                .setHasText(Pattern.compile("calibrat", Pattern.CASE_INSENSITIVE))))
                .not()
                .hasCount(0);
        page.waitForURL(Pattern.compile(".*calibraton.*"));
        page.reload();
        assertThat(page.getByLabel("Search")).hasValue("calibraton");
    }

    @Test
    void opensACardOnlyAfterTheChoiceToStudy() {
        Page page = signedIn(visitor(), "Ines Okafor");
        page.navigate("questions/bias-variance");
        sees(page, "The validation curve that will not fall");
        assertThat(page.getByText("Gap reads as variance")).hasCount(0);
        accessible(page);

        button(page, "Study it").click();

        assertThat(page.getByText("Gap reads as variance").first()).isVisible();
        assertThat(page.locator(".katex").first()).isVisible();
        accessible(page);
    }
}
