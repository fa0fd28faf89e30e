package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CompanyJourney extends Journey {

    @Test
    void aCandidateReadsAPageOnAPhoneAndGoesOnToPractiseIt() {
        Page page = signedIn(phone(), "Rahel Adeyemi");
        page.navigate("questions");
        link(page, "Companies and what they ask").click();
        sees(page, "Companies");
        accessible(page);

        page.getByLabel("Search").fill("facebook");
        assertThat(link(page, "Google")).hasCount(0);
        link(page, "Meta").click();

        sees(page, "What is asked, and where you are");
        assertThat(page.getByText("Modelled on public information; not affiliated."))
                .isVisible();
        assertThat(page.getByText("General template").first()).isVisible();
        accessible(page);

        link(page, "Practise this").click();
        page.waitForURL(Pattern.compile(".*/interview\\?.*company=meta.*"));
        assertThat(page.getByLabel("Company")).hasValue("Meta");
    }

    @Test
    void anEditorChangesAProfileAndTakesItBack() {
        Page page = signedIn(visitor(), "Tomasz Wilk");
        page.navigate("companies/netflix");
        link(page, "Edit this profile").click();
        sees(page, "Edit the profile of Netflix");
        accessible(page);

        page.getByLabel("Minutes").first().fill("500");
        button(page, "Preview").click();
        assertThat(page.getByText("Round Phone screen needs 10 to 120 minutes."))
                .isVisible();
        page.getByLabel("Minutes").first().fill("40");
        button(page, "Preview").click();
        sees(page, "This is what would change");
        assertThat(page.getByText("Phone screen: 40 minutes")).isVisible();
        accessible(page);
        page.getByLabel("Reason").fill("A talk by its hiring team, 2025.");
        button(page, "Save").click();

        page.waitForURL(Pattern.compile(".*/companies/netflix$"));
        assertThat(page.getByText("Set by an editor")).isVisible();

        link(page, "Edit this profile").click();
        assertThat(page.getByText("A talk by its hiring team, 2025.")).isVisible();
        link(page, "Restore what ships").click();
        sees(page, "This is what would change");
        button(page, "Save").click();
        page.waitForURL(Pattern.compile(".*/companies/netflix$"));
        assertThat(page.getByText("Set by an editor")).hasCount(0);
    }
}
