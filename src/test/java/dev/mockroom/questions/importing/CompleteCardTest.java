package dev.mockroom.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A card with all that the dialect knows.
class CompleteCardTest {

    private final BankFile file = Reading.fixture("complete-card.md");
    private final ReadCard card = Reading.only(file);

    @Test
    void isReadWithoutAFinding() {
        assertThat(file.findings()).isEmpty();
    }

    @Test
    void hasTheFrontMatterOfItsFile() {
        assertThat(card.front())
                .isEqualTo(new FrontMatter(
                        "Storage",
                        3,
                        LocalDate.of(2026, 10, 1),
                        "CC BY 4.0",
                        Map.of("title", "\"Storage: questions\"")));
        assertThat(card.area()).contains("Storage");
    }

    @Test
    void hasItsHeadingTakenApart() {
        assertThat(card.line()).isEqualTo(9);
        assertThat(card.title()).isEqualTo("The index nobody uses");
        assertThat(card.slug()).isEqualTo("unused-index");
    }

    @Test
    void hasItsFields() {
        assertThat(card.difficulty()).isEqualTo(Difficulty.MEDIUM);
        assertThat(card.minutes()).isEqualTo(9);
        assertThat(card.tags()).containsExactly("Databases", "Indexes, composite");
    }

    @Test
    void keepsAskersAsWrittenBesideTheirCompany() {
        assertThat(card.askers())
                .containsExactly(
                        new Asker("Google", "Google"),
                        new Asker("Facebook", "Meta"),
                        new Asker("Most Tech Companies", null));
        assertThat(card.companies()).containsExactly("Google", "Meta");
    }

    @Test
    void hasAPromptAndAnAnswerAtTheMarginWithoutAdmonitions() {
        assertThat(card.prompt())
                .isEqualTo("A query on two columns is slow although both are indexed. What do you look at first?");
        assertThat(card.answer()).isEqualTo("""
                I would read the plan before touching anything:

                ```sql
                # not a heading
                explain select 1;
                ```

                | Plan | Means |
                |---|---|
                | full scan | $O(n)$ |""");
    }

    @Test
    void hasItsRubric() {
        ReadRubric rubric = card.rubric();
        assertThat(rubric.tested()).isEqualTo("Whether the plan is read before an index is added.");
        assertThat(rubric.signals())
                .containsExactly(
                        new ReadSignal(
                                "Reads the plan",
                                "asks for the plan before proposing anything.",
                                Dimension.JUDGEMENT,
                                false,
                                "\"show me the explain output\"",
                                "\"add an index\""),
                        new ReadSignal(
                                "Leftmost prefix",
                                "says why the order of columns in an index matters.",
                                Dimension.DEPTH,
                                true,
                                null,
                                null),
                        new ReadSignal(null, "names a case where the full scan is right", null, false, null, null));
        assertThat(rubric.redFlags()).containsExactly("Adds an index to every column.");
        assertThat(rubric.followUps())
                .containsExactly(
                        new ReadExchange(
                                "The plan is fine but the query is slow under load.",
                                "A good reply looks at locks and at the cache."),
                        new ReadExchange("What if the table has ten rows?", null));
        assertThat(rubric.other()).containsExactly(new LabelledText("In the room", "Let them draw."));
        assertThat(rubric.anchors())
                .containsExactly(
                        Map.entry(Level.STRONG_NO_HIRE, "Guesses."),
                        Map.entry(Level.LEANING_NO_HIRE, "Adds an index."),
                        Map.entry(Level.LEANING_HIRE, "Reads the plan."),
                        Map.entry(Level.STRONG_HIRE, "Reads the plan and says what the order of columns changes."));
    }

    @Test
    void hasWhatTheRoomNeeds() {
        assertThat(card.clarifications()).containsExactly(new ReadExchange("How many rows?", "Ten million."));
        assertThat(card.hints()).containsExactly("What does the database say it does?", "Which column comes first?");
        assertThat(card.related()).containsExactly("plans", "locks");
        assertThat(card.sources()).isEqualTo("Winand, *SQL Performance Explained*, 2012.");
    }

    @Test
    void isWrittenAsItStoodButForWrappedLines() {
        String written = new CardWriter().file(file.front(), file.cards());
        String original = new String(Reading.fixtureBytes("complete-card.md"), StandardCharsets.UTF_8)
                .replaceAll("(?<=read|columns|looks)\\n {8,10}(?=before|in|at)", " ");
        assertThat(written).isEqualTo(original);
    }
}
