package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Nothing that was typed is lost: not by a reload, a second tab, minutes offline, or a server that dies.
class SurvivalJourney extends Journey {

    @Test
    void anAnswerSurvivesAReload() {
        Interview interview = Interview.begun(signedIn(visitor(), "Rahel Adeyemi"), 15);
        interview.types("before the reload");
        interview.isSaved();

        interview.page().reload();

        assertThat(interview.answer()).containsText("before the reload");
    }

    @Test
    void twoTabsWriteOneAnswer() {
        Interview first = Interview.begun(signedIn(visitor(), "Ines Okafor"), 15);
        Page tab = watched(first.page().context().newPage());
        Interview second = first.on(tab);
        assertThat(second.answer()).isVisible();

        first.types("from the first tab. ");
        assertThat(second.answer()).containsText("from the first tab.");
        second.types("And from the second.");

        assertThat(first.answer()).containsText("from the first tab. And from the second.");
    }

    @Test
    void whatIsTypedOfflineArrivesLater() {
        expectOutages();
        Interview interview = Interview.begun(signedIn(visitor(), "Tomasz Wilk"), 15);
        interview.types("online, ");
        interview.isSaved();

        interview.page().context().setOffline(true);
        interview.types("offline, ");
        assertThat(interview.page().locator("answer-editor"))
                .containsText(Pattern.compile("Offline", Pattern.CASE_INSENSITIVE));
        interview.page().context().setOffline(false);
        interview.types("online again");
        interview.isSaved();

        Page fresh = watched(interview.page().context().newPage());
        assertThat(interview.on(fresh).answer()).containsText("online, offline, online again");
    }

    @Test
    void anAnswerSurvivesTheServersDeath() {
        expectOutages();
        Interview interview = Interview.begun(signedIn(visitor(), "Noor Haddad"), 15);
        interview.types("before the crash");
        interview.isSaved();

        mockroom.kill();
        interview.types(", while it was down");
        mockroom.launch();
        interview.page().reload();

        assertThat(interview.answer()).containsText("before the crash, while it was down");
        interview.isSaved();
        Page fresh = watched(interview.page().context().newPage());
        assertThat(interview.on(fresh).answer()).containsText("before the crash, while it was down");
    }
}
