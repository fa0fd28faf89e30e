package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Every byte that reaches a candidate's browser until the blind sheet is in: no word of any rubric is among them.
class SecretsJourney extends Journey {

    @Test
    void noRubricReachesTheBrowserBeforeTheBlindSheetIsIn() {
        Page page = visitor();
        List<String> received = Secrets.recorded(page);
        signedIn(page, "Rahel Adeyemi");
        Interview interview = Interview.begun(page, 30);
        interview.types("an answer");
        interview.isSaved();
        interview.goesOn();
        interview.isOnQuestion(2);
        interview.ends();

        Assertions.assertThat(received).as("pages, calls and frames").hasSizeGreaterThan(10);
        Assertions.assertThat(Secrets.leaked(received)).isEmpty();

        received.clear();
        interview.ratesBlind();
        Assertions.assertThat(Secrets.leaked(received))
                .as("the debrief does show it, so the search would find it")
                .isNotEmpty();
    }

    @Test
    void noRubricReachesTheCandidateWhileSomebodyInterviewsThem() {
        Page candidate = visitor();
        List<String> received = Secrets.recorded(candidate);
        Page interviewer = visitor();
        List<String> interviewersOwn = Secrets.recorded(interviewer);
        Together together = Together.begun(signedIn(candidate, "Ines Okafor"), interviewer, 30);
        together.types("an answer");
        interviewer.keyboard().press("1");
        assertThat(interviewer.locator(".signal").first()).containsText("Met");
        interviewer.getByLabel("Jot something down").fill("a private note about her");
        interviewer.keyboard().press("Enter");
        assertThat(interviewer.locator(".notes")).containsText("a private note about her");
        together.interviewerGoesOn();
        assertThat(candidate.getByText(Pattern.compile("Question 2 of \\d+")).first())
                .isAttached();
        candidate.reload();
        together.types("another");
        together.isSaved();

        Assertions.assertThat(Secrets.leaked(received)).isEmpty();
        Assertions.assertThat(String.join("\n", received)).doesNotContain("a private note about her");
        Assertions.assertThat(Secrets.leaked(interviewersOwn))
                .as("the interviewer's browser does get it, so the search would find it")
                .isNotEmpty();
    }
}
