package dev.mockroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportJourney extends Journey {

    private static final String CARD = """
            ### A drawer full of socks - Acme Interview Question { #socks }

            **Difficulty:** 🟢 Easy | **Tags:** `Probability` | **Asked by:** Acme | **Minutes:** 5

            **Question:** A drawer holds ten black and ten white socks. How many do you draw in the dark to be sure of a pair?

            ??? success "View Answer"

                Three. Two may differ, the third matches one of them.

                !!! tip "Interviewer's Insight"
                    **What they're testing:** Whether the worst case is looked at first.

                    **Strong answer signals:**

                    - **Worst case** _(understanding)_: says what the first two socks may be.
            """;

    @Test
    void anEditorLooksBeforeAnythingChanges() {
        Page page = signedIn(visitor(), "Noor Haddad");
        page.navigate("manage/import");
        sees(page, "Import questions");
        accessible(page);

        upload(page, "socks.md", "text/markdown", CARD.getBytes(StandardCharsets.UTF_8));
        sees(page, "This is what would change");
        accessible(page);
        button(page, "Apply").click();
        sees(page, "It is in the bank");

        page.navigate("questions/socks");
        sees(page, "A drawer full of socks");
    }

    @Test
    void aPictureGetsASentence() {
        Page page = signedIn(visitor(), "Noor Haddad");
        page.navigate("manage/import");

        upload(page, "cat.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

        assertThat(page.getByText("cat.png").first()).isVisible();
        sees(page, "Import questions");
    }

    @Test
    void aCandidateFindsNothingThere() {
        Page page = signedIn(visitor(), "Rahel Adeyemi");

        page.navigate("manage/import");

        sees(page, "There is nothing here");
    }

    private static void upload(Page page, String name, String type, byte[] bytes) {
        page.locator("input[type=file]").first().setInputFiles(new FilePayload(name, type, bytes));
    }
}
