package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// What is one's own: taken away, read in a calendar, deleted.
class YoursJourney extends Journey {

    private static final String PASSWORD = "green-otters-sing-late";

    @Test
    void somebodyTakesEverythingWithThem() {
        Page page = visitor();
        String email = signUp(page, "Kim Verhoeven");
        Interview interview = Interview.begun(page, 15);
        interview.types("I would look at the split first.");
        interview.isSaved();
        interview.ends();
        interview.ratesBlind();

        page.navigate("account");
        link(page, "What is kept about you").click();
        sees(page, "Yours");
        accessible(page);
        Download download =
                page.waitForDownload(() -> link(page, "Download everything").click());
        assertThat(page.getByText(Pattern.compile("Done: about \\d+ kB"))).isVisible();

        Map<String, String> files = unzipped(download);
        Assertions.assertThat(files.get("mockroom.json"))
                .contains(
                        "\"format\" : \"mockroom-export\"", email, "Kim Verhoeven", "I would look at the split first.")
                .doesNotContain("argon2");
        Assertions.assertThat(files.get("csv/answer.csv")).contains("I would look at the split first.");
        Assertions.assertThat(files.get("csv/scorecard.csv")).contains("BLIND");
        Assertions.assertThat(files.get("README.txt")).contains("Everything that Mockroom keeps about you.");

        Download report =
                page.waitForDownload(() -> link(page, "Download the report").click());
        Assertions.assertThat(report.suggestedFilename()).matches("mockroom-progress-.*\\.pdf");
        Assertions.assertThat(new String(bytes(report), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void aCalendarReadsWhatIsWaiting() {
        Page page = visitor();
        signUp(page, "Kim Verhoeven");
        Interview.begun(page, 15);
        page.navigate("account/yours");
        button(page, "Make an address").click();
        String address = page.getByLabel("Your calendar’s address").inputValue();
        accessible(page);

        HttpResponse<String> first = get(address);
        Assertions.assertThat(first.body()).contains("BEGIN:VCALENDAR", "SUMMARY:Unfinished interview\\, 15 minutes");
        Assertions.assertThat(first.headers().map()).doesNotContainKey("set-cookie");

        button(page, "Make a new address").click();
        assertThat(page.getByLabel("Your calendar’s address")).not().hasValue(address);
        Assertions.assertThat(get(address).statusCode()).isEqualTo(404);

        page.reload();
        assertThat(page.getByText("It is not shown again")).isVisible();
        Assertions.assertThat(page.content()).doesNotContain("/calendar/");
    }

    @Test
    void somebodyLeavesForGood() {
        Page laptop = visitor();
        String email = signUp(laptop, "Kim Verhoeven");
        Page phone = phone();
        signIn(phone, email);
        phone.waitForURL(Pattern.compile(".*/today.*"));

        laptop.navigate("account/yours");
        link(laptop, "Delete the account …").click();
        sees(laptop, "What stays");
        accessible(laptop);
        laptop.getByLabel("Your e-mail").fill("somebody@example.org");
        laptop.locator("input[type=password]").fill(PASSWORD);
        button(laptop, "Delete my account for good").click();
        assertThat(laptop.getByText("This is not the e-mail of this account.").first())
                .isVisible();
        laptop.getByLabel("Your e-mail").fill(email);
        button(laptop, "Delete my account for good").click();

        laptop.waitForURL("**/farewell");
        sees(laptop, "Your account is deleted");
        accessible(laptop);
        phone.navigate("account");
        phone.waitForURL(Pattern.compile(".*sign-in.*"));
        signIn(laptop, email);
        assertThat(laptop.getByText("do not belong together").first()).isVisible();
    }

    @Test
    void theLastAdministratorIsAskedForAnother() {
        Page page = signedIn(visitor(), "Noor Haddad");
        page.navigate("account/delete");
        accessible(page);
        assertThat(page.getByText("You are the only administrator here.")).isVisible();
        page.getByLabel("Your e-mail").fill("admin@demo.local");
        page.locator("input[type=password]").fill("mockroom-demo");
        button(page, "Delete my account for good").click();

        assertThat(page.getByText("Name somebody first.").first()).isVisible();
        page.navigate("account");
        sees(page, "Account");
    }

    @Test
    void anAdministratorSeesWhatWouldGoBeforeItDoes() {
        Page page = signedIn(visitor(), "Noor Haddad");
        link(page, "Retention").first().click();
        sees(page, "How long things are kept");
        accessible(page);

        page.getByRole(AriaRole.COMBOBOX)
                .or(page.getByLabel("Keep for"))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("180 days"))
                .click();
        assertThat(page.getByText("This would remove no logs now.")).isVisible();
        button(page, "Save: How answers were typed").click();
        assertThat(page.getByText("Saved. The next daily run acts on it.")).isVisible();

        page.navigate("account/yours");
        assertThat(page.getByText("How answers were typed: for 180 days.")).isVisible();
    }

    @Test
    void allOfItFitsAPhone() {
        Page page = signedIn(phone(), "Noor Haddad");
        for (String place : new String[] {"account/yours", "account/delete", "manage/retention"}) {
            page.navigate(place);
            accessible(page);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s does not overflow sideways", place)
                    .isEqualTo(true);
        }
    }

    private static String signUp(Page page, String name) {
        String email = UUID.randomUUID() + "@example.org";
        page.navigate("sign-up");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Name").fill(name);
        page.locator("input[type=password]").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the account"))
                .click();
        page.waitForURL(Pattern.compile(".*/today.*"));
        return email;
    }

    private static void signIn(Page page, String email) {
        page.navigate("sign-in");
        page.getByLabel("E-mail").fill(email);
        page.locator("input[type=password]").fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }

    private static HttpResponse<String> get(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> unzipped(Download download) {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(download.path()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
