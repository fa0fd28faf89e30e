package dev.mockroom.questions.authoring;

/// What a new card begins as: every field of the dialect, with a word on what belongs there.
final class NewCardTemplate {

    /// The name that a card must not keep.
    static final String SLUG = "a-name-for-addresses";

    static final String TEXT = """
            ### A title that does not give the answer away { #a-name-for-addresses }

            **Difficulty:** 🟡 Medium | **Tags:** `A topic` | **Asked by:** A company | **Minutes:** 10

            **Question:** One concrete situation and one main question, as an interviewer says it.

            ??? success "View Answer"

                What a strong candidate would say, in 150 to 400 words, with the formula, table or code that carries it.

                !!! tip "Interviewer's Insight"
                    **What they're testing:** What the question is really about.

                    **Strong answer signals:**

                    - **Keyword first** _(understanding)_: names one thing that can be heard.
                        - Sounds like: "how a candidate may put it"
                        - Not enough: "what comes near"
                    - **Another keyword** _(depth, advanced)_: derives what only strong answers reach.
                        - Sounds like: "how a candidate may put it"
                        - Not enough: "what comes near"

                    **Red flags:**

                    - What speaks against an answer.

                    **Follow-ups:**

                    - What to ask next? → A good reply says this.

                !!! question "Clarifications"
                    - What may the candidate ask for? → What to reply.

                !!! note "Hints"
                    1. A nudge.
                    2. A push.
                    3. Nearly opens it.

                !!! abstract "Levels"
                    1. **Strong no hire:** What such a candidate does.
                    2. **Leaning no hire:** What such a candidate does.
                    3. **Leaning hire:** What such a candidate does.
                    4. **Strong hire:** What such a candidate does.

                **Sources:** Author, *Title*, 2026.
            """;

    private NewCardTemplate() {}
}
