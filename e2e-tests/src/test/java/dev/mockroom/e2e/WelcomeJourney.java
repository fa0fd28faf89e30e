package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class WelcomeJourney extends Journey {

    @Test
    void saysWhatThisIsAndWhereToBegin() {
        Page page = visitor();

        page.navigate("");

        sees(page, "A mock interview is worth more");
        assertThat(link(page, "Start practising")).isVisible();
        accessible(page);
    }

    @Test
    void sendsSecureHeadersWithEveryPage() {
        Page page = visitor();

        Response response = page.navigate("");

        Map<String, String> headers = response.allHeaders();
        Assertions.assertThat(headers.get("content-security-policy"))
                .contains("script-src 'self' 'nonce-", "frame-ancestors 'none'", "object-src 'none'");
        Assertions.assertThat(headers).containsEntry("x-content-type-options", "nosniff");
        Assertions.assertThat(headers).containsKey("referrer-policy");
    }

    @Test
    void showsADesignedPageWhereThereIsNothing() {
        Page page = signedIn(phone(), "Rahel Adeyemi");

        page.navigate("no-such-place");

        sees(page, "There is nothing here");
        accessible(page);
    }
}
