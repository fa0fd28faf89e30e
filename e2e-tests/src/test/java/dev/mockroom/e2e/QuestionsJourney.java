package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
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

        assertThat(link(page, "Forty patients in the eighty-percent bin")).isVisible();
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
