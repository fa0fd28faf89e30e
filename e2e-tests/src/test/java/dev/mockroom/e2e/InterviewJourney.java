package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The main job: set up, answer, rate blind, read the debrief, see it in progress.
class InterviewJourney extends Journey {

    @Test
    void aCandidateRunsAnInterviewAndSeesWhereTheyStand() {
        Page page = signedIn(visitor(), "Rahel Adeyemi");
        accessible(page);

        page.navigate("interview");
        sees(page, "Set up an interview");
        accessible(page);

        Interview interview = Interview.begun(page, 30);
        interview.isOnQuestion(1);
        interview.types("The gap between the two errors is variance, so I would look at the split first.");
        interview.isSaved();
        accessible(page);

        button(page, "Hint 1 of 3").click();
        assertThat(page.getByText(Pattern.compile("Hint 1, taken at"))).isVisible();

        interview.goesOn();
        interview.isOnQuestion(2);
        interview.types("Second answer.");
        interview.isSaved();
        interview.ends();
        accessible(page);

        interview.ratesBlind();
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Not marked")))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Met")))
                        .first())
                .isVisible();

        page.reload();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Met")))
                        .first())
                .isVisible();

        page.navigate("progress");
        accessible(page);
        page.navigate("today");
        accessible(page);
    }

    @Test
    void nobodyElseFindsIt() {
        Page mine = signedIn(visitor(), "Rahel Adeyemi");
        Interview interview = Interview.begun(mine, 15);
        Page theirs = signedIn(visitor(), "Ines Okafor");

        theirs.navigate(interview.page().url());
        sees(theirs, "There is nothing here");
        theirs.navigate(interview.page().url() + "/debrief");
        sees(theirs, "There is nothing here");
    }

    @Test
    void fitsAPhone() {
        Page page = signedIn(phone(), "Rahel Adeyemi");

        Interview interview = Interview.begun(page, 30);
        interview.types("On a phone.");
        interview.isSaved();

        accessible(page);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
