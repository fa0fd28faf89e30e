package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Two people interview each other, half-way turned.
class SwapJourney extends Journey {

    @Test
    void rolesSwapHalfWayAndNoRubricReachesTheSecondCandidate() {
        Page rahel = visitor();
        Page ines = visitor();
        Together first = Together.begunByTwo(signedIn(rahel, "Rahel Adeyemi"), signedIn(ines, "Ines Okafor"), 15);
        first.types("an answer of the first half");
        first.isSaved();
        first.interviewerSubmits();
        // The other side's step led here, without a request of one's own: the places are there all the same.
        assertThat(link(rahel, "Today")).isVisible();
        first.candidateRates();

        assertThat(rahel.getByText("Swap: now Ines Okafor answers")).isVisible();
        assertThat(rahel.locator("main .do")).hasText(new String[] {"Swap roles"}); // practising comes afterwards
        link(rahel, "Swap roles").click();
        assertThat(rahel.getByText("This page shows it as soon as it is planned."))
                .isVisible();
        accessible(rahel);
        link(ines, "Swap roles").click();
        sees(ines, "Your turn");
        accessible(ines);
        // From here on Ines answers: nothing that a rubric says may reach her browser.
        List<String> received = Secrets.recorded(ines);
        ines.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Senior"))
                .check();
        ines.waitForFunction("Object.values(sessionStorage).some(kept => kept.includes('senior'))");
        ines.reload();
        assertThat(ines.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Senior")))
                .isChecked();
        button(ines, "Plan my turn").click();
        assertThat(ines.getByText("your turn is planned")).isVisible();
        assertThat(rahel.getByText("their turn is planned")).isVisible();

        link(rahel, "Go to the interview").click();
        link(ines, "Go to my interview").click();
        List<String> rahels = Secrets.recorded(rahel);
        button(rahel, "I’m ready").click();
        button(ines, "I’m ready").click();
        Together second = Together.of(ines, rahel);
        assertThat(second.answer()).isVisible();
        second.types("an answer of the second half");
        assertThat(second.read()).containsText("an answer of the second half");
        rahel.keyboard().press("1");
        assertThat(rahel.locator(".signal").first()).containsText("Met");
        ines.reload();
        assertThat(second.answer()).containsText("an answer of the second half");
        ines.navigate(ines.url() + "/interviewer");
        assertThat(ines.getByText("Read aloud")).hasCount(0);
        ines.goBack();
        second.isSaved();
        rahel.reload();
        assertThat(second.read()).containsText("an answer of the second half");

        Assertions.assertThat(Secrets.leaked(received)).isEmpty();
        Assertions.assertThat(Secrets.leaked(rahels))
                .as("whoever interviews does get it, so the search would find it")
                .isNotEmpty();

        second.interviewerSubmits();
        second.candidateRates();
        assertThat(ines.getByText("You have swapped roles with Rahel Adeyemi")).isVisible();
        link(ines, "Open the other half").click();
        assertThat(ines).hasURL(Pattern.compile(".*/interviewer"));
    }
}
