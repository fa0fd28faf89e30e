package dev.mockroom.questions;

import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.BankSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Files in the dialect, as short as a test allows; every one has slugs of its own.
public final class BankText {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String file = "cards-" + mark + ".md";
    private final List<String> blocks = new ArrayList<>();

    public static BankText file() {
        return new BankText();
    }

    /// Something that no other file has, for titles and words to search by.
    public String mark() {
        return mark;
    }

    public String name() {
        return file;
    }

    public String slug(String name) {
        return name + "-" + mark;
    }

    /// A card with one of everything.
    public BankText card(String name, String title) {
        return card(name, title, "Explain it to a colleague.");
    }

    public BankText card(String name, String title, String prompt) {
        blocks.add("""
                ### %s - Google, Facebook Interview Question { #%s }

                **Difficulty:** 🔴 Hard | **Tags:** `Model Evaluation`, `Calibration` | **Asked by:** Google, Facebook | **Minutes:** 11

                **Question:** %s

                ??? success "View Answer"

                    The secret answer of %s is $x^2$.

                    !!! tip "Interviewer's Insight"
                        **What they're testing:** Whether the secret purpose shows.

                        **Strong answer signals:**

                        - **Secret first** _(understanding)_: says the first thing.
                            - Sounds like: "the first thing, said"
                            - Not enough: "something"
                        - **Secret second** _(depth, advanced)_: draws the second thing.

                        **Red flags:**

                        - Says the secret wrong thing.

                        **Follow-ups:**

                        - And then? → A good reply goes on.

                    !!! question "Clarifications"
                        - How many? → Ten.

                    !!! note "Hints"
                        1. Secret nudge.
                        2. Secret push.
                        3. Secret shove.

                    !!! abstract "Levels"
                        1. **Strong no hire:** Says nothing.
                        2. **Leaning no hire:** Says little.
                        3. **Leaning hire:** Says enough.
                        4. **Strong hire:** Says it all.

                    **Related:** `#%s`

                    **Sources:** One, *Work*, 2001; Two, *Another*, 2002.
                """.formatted(title, slug(name), prompt, title, slug("other")));
        return this;
    }

    public BankText block(String markdown) {
        blocks.add(markdown);
        return this;
    }

    /// The file's text.
    public String text() {
        return "---\narea: Test area\nversion: 1\n---\n\n" + String.join("\n", blocks);
    }

    /// The file as the reader reads it.
    public BankReport read() {
        return read(file, text());
    }

    /// The same file after somebody changed it.
    public BankReport readWith(String before, String after) {
        if (!text().contains(before)) {
            throw new IllegalArgumentException("The file does not say: " + before);
        }
        return read(file, text().replace(before, after));
    }

    /// Any text as a file of this name.
    public static BankReport read(String name, String text) {
        try {
            return new BankReader().read(List.of(BankSource.of(name, text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
