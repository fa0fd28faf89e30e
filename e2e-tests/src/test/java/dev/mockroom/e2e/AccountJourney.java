package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccountJourney extends Journey {

    @Test
    void somebodyNewMakesAnAccountAndIsIn() {
        Page page = visitor();
        page.navigate("sign-up");
        accessible(page);
        page.getByLabel("E-mail").fill("kim@example.org");
        page.getByLabel("Name").fill("Kim");
        page.locator("input[type=password]").fill("password123");
        button(page, "Make the account").click();
        assertThat(page.getByText("among the passwords that are tried first")).isVisible();
        assertThat(page.getByLabel("E-mail")).hasValue("kim@example.org");

        page.locator("input[type=password]").fill("green-otters-sing-late");
        button(page, "Make the account").click();

        page.waitForURL(Pattern.compile(".*/today.*"));
        page.navigate("account");
        sees(page, "Account");
        accessible(page);
    }

    @Test
    void signingOutEverywhereEndsTheOtherBrowserToo() {
        Page laptop = signedIn(visitor(), "Tomasz Wilk");
        Page phone = signedIn(phone(), "Tomasz Wilk");

        laptop.navigate("account");
        button(laptop, "Sign out everywhere").click();

        laptop.waitForURL(Pattern.compile(".*(sign-in|/)$"));
        phone.navigate("account");
        phone.waitForURL(Pattern.compile(".*sign-in.*"));
    }

    @Test
    void aRestartAsksNobodyToSignInAgain() {
        expectOutages();
        Page page = signedIn(visitor(), "Rahel Adeyemi");
        mockroom.kill();
        mockroom.launch();

        page.navigate("account");

        sees(page, "Account");
    }
}
