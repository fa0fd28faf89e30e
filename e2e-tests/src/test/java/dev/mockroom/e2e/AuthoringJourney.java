package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class AuthoringJourney extends Journey {

    private static final String EDITOR = "Tomasz Wilk";
    private static final String CANDIDATE = "Rahel Adeyemi";
    private static final List<String> PLACES =
            List.of("questions/transformer-block/edit", "manage/cards/new", "manage/cards", "manage/reports");

    @Test
    void anEditorPublishesACardThatSurvivedAReload() {
        Page page = signedIn(visitor(), EDITOR);
        page.navigate("questions/bias-variance");
        link(page, "Edit").last().click();
        sees(page, "Edit a card");
        accessible(page);
        Locator preview = page.getByLabel("Preview").last();
        assertThat(preview.getByText("What a candidate sees")).isVisible();

        write(page, " Written in a browser.");

        assertThat(preview.getByText("Written in a browser.").first()).isVisible();
        assertThat(page.getByText("Draft saved")).isVisible();
        page.reload();
        assertThat(page.getByText("You have an unpublished draft")).isVisible();
        assertThat(text(page)).containsText("Written in a browser.");

        button(page, "Review and publish").click();
        sees(page, "Publish a card");
        assertThat(page.locator("ins").filter(new Locator.FilterOptions().setHasText("Written in a browser.")))
                .isVisible();
        accessible(page);
        button(page, "Publish revision 2").click();
        assertThat(page.getByText("Say why in 3 to 200 characters.")).isVisible();
        page.getByLabel("Why?").fill("To see it published.");
        button(page, "Publish revision 2").click();
        sees(page, "Revision 2 is published");

        link(page, "See the card").click();
        assertThat(page.getByText("Written in a browser.").first()).isVisible();
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("History"))
                .click();
        assertThat(page.getByText("To see it published.")).isVisible();
        accessible(page);
    }

    @Test
    void whatIsInTheWayIsSaidAndLeadsToItsLine() {
        Page page = signedIn(visitor(), EDITOR);
        page.navigate("questions/data-leakage-hunt/edit");
        sees(page, "Edit a card");
        text(page).click();
        page.keyboard().press("Control+Home");
        page.keyboard().type("A sentence that belongs nowhere.\n\n");

        assertThat(page.getByText("Some lines belong to no card and would be lost."))
                .isVisible();
        button(page, "Review and publish").click();
        assertThat(page.getByText("It cannot be published as it stands.")).isVisible();
        accessible(page);
        page.locator(".finding").first().click();

        assertThat(page.locator(".cm-content")).isFocused();
        Assertions.assertThat(page.evaluate("getSelection().toString()")).isEqualTo("A sentence that belongs nowhere.");
    }

    @Test
    void whatWasTypedOfflineArrivesAfterAReload() {
        Page page = signedIn(visitor(), EDITOR);
        page.navigate("questions/cross-validation/edit");
        sees(page, "Edit a card");
        text(page).waitFor();
        expectOutages();
        page.context().setOffline(true);
        write(page, " Written on a train.");
        page.waitForFunction("Object.values(localStorage).some(kept => kept.includes('Written on a train.'))");

        page.context().setOffline(false);
        page.reload();

        assertThat(text(page)).containsText("Written on a train.");
        page.waitForFunction("!Object.values(localStorage).some(kept => kept.includes('Written on a train.'))");
        Page elsewhere = signedIn(visitor(), EDITOR);
        elsewhere.navigate("questions/cross-validation/edit");
        assertThat(text(elsewhere)).containsText("Written on a train.");
    }

    @Test
    void aReadersReportIsFoundSettledAndAnswered() {
        Page reader = signedIn(visitor(), CANDIDATE);
        reader.navigate("questions/gradient-descent");
        assertThat(reader.getByText("A mistake in this card?")).hasCount(0);
        button(reader, "Study it").click();
        sees(reader, "A mistake in this card?");
        reader.getByText("Report a mistake").click();
        reader.getByLabel("What is wrong?").fill("The second step takes the wrong sign.");
        accessible(reader);
        button(reader, "Report it").click();
        assertThat(reader.getByText("The second step takes the wrong sign.")).isVisible();

        Page editor = signedIn(visitor(), EDITOR);
        link(editor, "Reports").first().click();
        sees(editor, "What waits for editors");
        assertThat(editor.getByText("The second step takes the wrong sign.")).isVisible();
        accessible(editor);
        link(editor, "Edit the card").click();
        assertThat(editor.getByText("The second step takes the wrong sign.")).isVisible();
        editor.navigate("manage/reports");
        editor.getByText("Settle").first().click();
        editor.getByLabel("What to tell").fill("It is the minus of the line above.");
        accessible(editor);
        button(editor, "Settle it").click();
        assertThat(editor.getByText("It is settled")).isVisible();

        reader.reload();
        assertThat(reader.getByText("It is the minus of the line above.")).isVisible();
        assertThat(reader.getByText("No mistake")).isVisible();
        accessible(reader);
    }

    @Test
    void aCandidateFindsNothingThere() {
        Page page = signedIn(visitor(), CANDIDATE);

        for (String place : PLACES) {
            page.navigate(place);
            sees(page, "There is nothing here");
        }
    }

    @Test
    void isUsableOnAPhoneInTheDark() {
        Page page = signedIn(phone(), EDITOR);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        for (String place : PLACES) {
            page.navigate(place);
            accessible(page);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s does not overflow sideways", place)
                    .isEqualTo(true);
        }
        page.navigate("questions/transformer-block/edit");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Preview$")))
                .click();
        assertThat(page.getByText("What a candidate sees")).isVisible();
        assertThat(text(page)).isHidden();
        accessible(page);
    }

    private static Locator text(Page page) {
        return page.locator("card-editor .cm-content");
    }

    /// Adds words to the end of the question.
    private static void write(Page page, String words) {
        page.locator(".cm-line")
                .filter(new Locator.FilterOptions().setHasText("Question:"))
                .first()
                .click();
        page.keyboard().press("End");
        page.keyboard().press("End");
        page.keyboard().type(words);
    }
}
