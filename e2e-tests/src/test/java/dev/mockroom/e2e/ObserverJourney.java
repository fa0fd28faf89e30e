package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Somebody looks on at a live interview: three people, three browsers.
class ObserverJourney extends Journey {

    @Test
    void anObserverLooksOnByBothSidesConsentAndReadsNoRubric() {
        expectOutages(); // the observer's socket closes when they are asked to leave, and is not let in again
        Together together = Together.begun(signedIn(visitor(), "Noor Haddad"), visitor(), 15);
        Page candidate = together.candidate();
        Page interviewer = together.interviewer();
        button(candidate, "Let somebody look on").click();
        Locator shown = candidate.getByLabel("The link");
        assertThat(shown).hasValue(Pattern.compile("http.*/observe/.*"));
        String link = shown.inputValue();
        candidate
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                .click();
        Page observer = visitor();
        List<String> received = Secrets.recorded(observer);
        observer.navigate(link);
        sees(observer, "Not both have agreed yet");
        accessible(observer);

        assertThat(interviewer.getByText("Noor Haddad would like somebody to look on."))
                .isVisible();
        accessible(interviewer);
        button(interviewer, "Agree").click();
        button(observer, "Look again").click();
        observer.getByLabel("What are you called?").fill("Ada Quist");
        accessible(observer);
        button(observer, "Join").click();

        assertThat(observer.getByText("You look on")).isVisible();
        assertThat(candidate.locator(".observers")).containsText("Observer: Ada Quist");
        assertThat(interviewer.locator(".observers")).containsText("Observer: Ada Quist");
        assertThat(candidate.locator("room-presence")).containsText("Observer: Ada Quist is here");
        Locator read = observer.locator("answer-editor .cm-content");
        together.types("read as it is typed");
        assertThat(read).containsText("read as it is typed");
        accessible(observer);
        read.click();
        observer.keyboard().type("not mine");
        assertThat(together.answer()).not().containsText("not mine");
        observer.keyboard().press("1");
        observer.keyboard().press("p");
        assertThat(candidate.getByText("Paused.")).hasCount(0);

        interviewer.getByLabel("Jot something down").fill("a private note about her");
        interviewer.keyboard().press("Enter");
        assertThat(interviewer.locator(".notes")).containsText("a private note about her");
        together.interviewerGoesOn();
        assertThat(observer.getByText(Pattern.compile("Question 2 of \\d+")).first())
                .isAttached();
        observer.reload();
        together.types("and after a reload");
        assertThat(read).containsText("and after a reload");
        button(interviewer, "Five minutes alone").click();
        assertThat(interviewer.locator(".room.thinking")).isVisible();
        accessible(interviewer); // quiet, and still to be read
        assertThat(observer.getByText("Noor Haddad thinks alone.")).isVisible();
        together.types("typed alone");
        assertThat(together.answer()).containsText("typed alone");
        assertThat(read).hasCount(0);
        button(interviewer, "Talk again").click();
        assertThat(read).containsText("typed alone");
        Assertions.assertThat(Secrets.leaked(received)).isEmpty();
        Assertions.assertThat(String.join("\n", received)).doesNotContain("a private note about her");

        button(candidate, "Ask to leave").click();
        sees(observer, "You do not look on any more");
        assertThat(interviewer.locator(".observers")).not().containsText("Ada Quist");
        observer.reload();
        assertThat(observer.locator("answer-editor")).hasCount(0);
    }
}
