package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A debrief leaves the screen: on paper, as a file of one page, and by a link that shows what was chosen.
class TakeAlongJourney extends Journey {

    private static final String ANSWER = "Ours is 4 %, so it would buy nothing.";
    private static final String STRENGTH = "Said why the obvious fix was wrong.";
    private static final String NEXT_STEP = "Read both outcomes of a learning curve.";

    @Test
    void aDebriefIsPrintedOnOnePageDownloadedAsOneAndSharedInParts() throws IOException {
        Page candidate = signedIn(visitor(), "Rahel Adeyemi");
        Interview interview = Interview.begun(candidate, 30);
        String room = candidate.url();
        interview.types(ANSWER);
        interview.isSaved();
        Page guest = Interviewing.joined(visitor(), Interviewing.handedOver(candidate, room));
        candidate.navigate(room);
        interview.ends();
        interview.rates("Leaning no hire");
        exactly(candidate, "Submit").click();
        sees(candidate, "Yours is in");
        Assertions.assertThat(pdf(candidate, room + "/debrief.pdf"))
                .as("sealed")
                .isEqualTo(404);
        Assertions.assertThat(pdf(guest, room + "/interviewer.pdf"))
                .as("sealed")
                .isEqualTo(404);
        candidate.navigate(room + "/share");
        sees(candidate, "Yours is in");

        Interviewing interviewing = Interviewing.at(guest);
        interviewing.goesThrough(() -> {
            Locator first = guest.locator("button.signal").first();
            first.click();
            assertThat(first).hasAttribute("data-mark", "met");
        });
        interviewing.submits(STRENGTH, NEXT_STEP);
        sees(guest, STRENGTH);
        sees(candidate, STRENGTH);

        accessible(candidate);
        oneSheet(candidate.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), STRENGTH, "Both sides");
        oneSheet(guest.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), STRENGTH, "Both sides");
        oneSheet(downloaded(candidate), STRENGTH, NEXT_STEP, "One rater, one interview", "Debrief of Rahel Adeyemi");
        oneSheet(downloaded(guest), STRENGTH, NEXT_STEP, "Debrief of Rahel Adeyemi");
        Page stranger = signedIn(visitor(), "Ines Okafor");
        Assertions.assertThat(pdf(stranger, room + "/debrief.pdf")).isEqualTo(404);
        Assertions.assertThat(pdf(stranger, room + "/interviewer.pdf")).isEqualTo(404);

        link(candidate, "Share a part of it").click();
        String summary = shared(candidate);
        accessible(candidate);
        Page reader = visitor();
        Response answer = reader.navigate(summary);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.headers())
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-robots-tag", "noindex, nofollow");
        sees(reader, "Rahel Adeyemi’s mock interview");
        accessible(reader);
        Assertions.assertThat(reader.content())
                .contains("What would change the next one")
                .doesNotContain(ANSWER, STRENGTH, NEXT_STEP, "leaning hire", "Ines", "Question 1");

        agrees(guest);
        candidate.reload();
        chooses(candidate, "Your answers, as you wrote them");
        candidate.waitForFunction("Object.values(sessionStorage).some(kept => kept.includes('ANSWERS'))");
        candidate.reload();
        assertThat(candidate.getByRole(
                        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Your answers, as you wrote them")))
                .isChecked();
        chooses(candidate, "Your interviewer’s own words: strength and next step");
        String more = shared(candidate);
        reader.navigate(more);
        assertThat(reader.getByText(ANSWER)).isVisible();
        assertThat(reader.getByText(STRENGTH)).isVisible();
        Assertions.assertThat(reader.content()).doesNotContain("Ines", "leaning hire");

        candidate.reload();
        assertThat(candidate.getByText("last opened")).hasCount(2);
        button(candidate, "Take back the link").first().click(); // the newest, which the reader has open
        assertThat(candidate.getByText("taken back")).isVisible();
        expectMissing();
        Assertions.assertThat(reader.reload().status()).isEqualTo(404);
        sees(reader, "This link leads nowhere");
        accessible(reader);
    }

    private static int pdf(Page page, String address) {
        return page.context().request().get(address).status();
    }

    private static Locator exactly(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private byte[] downloaded(Page page) throws IOException {
        Download download =
                page.waitForDownload(() -> link(page, "PDF on one page").click());
        Assertions.assertThat(download.suggestedFilename()).matches("mockroom-debrief-\\d{4}-\\d\\d-\\d\\d\\.pdf");
        return Files.readAllBytes(download.path());
    }

    private static void oneSheet(byte[] file, String... words) throws IOException {
        try (PDDocument sheet = Loader.loadPDF(file)) {
            Assertions.assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            Assertions.assertThat(new PDFTextStripper().getText(sheet).replaceAll("\\s+", " "))
                    .contains(words);
        }
    }

    private static void agrees(Page guest) {
        Locator box = guest.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("may show my strength")));
        box.check();
        assertThat(box).isChecked();
        // Once the page is read again, it is what the server knows.
        guest.reload();
        assertThat(box).isChecked();
    }

    private static void chooses(Page candidate, String part) {
        candidate
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(part))
                .check();
    }

    private String shared(Page candidate) {
        exactly(candidate, "Make a link").click();
        Locator link = candidate.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("The link"));
        assertThat(link).hasValue(Pattern.compile(".*/shared/.+"));
        return link.inputValue();
    }
}
