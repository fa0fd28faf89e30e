package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Rubric;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HighlightsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Map<Dimension, Double> DEPTH_FIRST = Map.of(Dimension.DEPTH, 0.7, Dimension.JUDGEMENT, 0.3);

    private final List<DebriefQuestion> questions = new ArrayList<>();

    @Test
    void areNoneWithoutMarks() {
        question(signal("one", Dimension.DEPTH, null), signal("two", Dimension.DEPTH, Mark.NOT_REACHED));

        assertThat(highlights().isEmpty()).isTrue();
    }

    @Test
    void nameTheMetSignalThatCountsMost() {
        question(
                signal("judged", Dimension.JUDGEMENT, Mark.MET),
                signal("deep", Dimension.DEPTH, Mark.MET),
                signal("missed", Dimension.DEPTH, Mark.MISSED));

        assertThat(strength()).isEqualTo("deep");
    }

    @Test
    void preferTheAdvancedAmongEquals() {
        question(signal("basic", Dimension.DEPTH, Mark.MET), advanced("advanced", Dimension.DEPTH, Mark.MET));

        assertThat(strength()).isEqualTo("advanced");
    }

    @Test
    void nameTheCostliestGapFirst() {
        question(
                signal("partly", Dimension.DEPTH, Mark.PARTLY),
                signal("missed", Dimension.DEPTH, Mark.MISSED),
                signal("met", Dimension.DEPTH, Mark.MET));

        assertThat(gaps()).containsExactly("missed", "partly");
    }

    @Test
    void takeTheSecondGapFromAnotherQuestion() {
        question(signal("worst", Dimension.DEPTH, Mark.MISSED), signal("second", Dimension.DEPTH, Mark.MISSED));
        question(signal("elsewhere", Dimension.DEPTH, Mark.PARTLY), signal("met", Dimension.DEPTH, Mark.MET));

        assertThat(gaps()).containsExactly("worst", "elsewhere");
    }

    @Test
    void nameNoGapWhereEverythingWasMet() {
        question(signal("met", Dimension.DEPTH, Mark.MET));

        assertThat(gaps()).isEmpty();
        assertThat(strength()).isEqualTo("met");
    }

    private Highlights highlights() {
        return new Debrief(
                        InterviewId.random(),
                        "",
                        Seniority.MID,
                        30,
                        NOON,
                        Level.LEANING_HIRE,
                        "",
                        DEPTH_FIRST,
                        questions,
                        null)
                .highlights();
    }

    private String strength() {
        return highlights().strength().orElseThrow().signal().keyword();
    }

    private List<String> gaps() {
        return highlights().gaps().stream().map(gap -> gap.signal().keyword()).toList();
    }

    private static Marked signal(String name, Dimension dimension, @Nullable Mark mark) {
        return new Marked(name, dimension, false, mark);
    }

    private static Marked advanced(String name, Dimension dimension, @Nullable Mark mark) {
        return new Marked(name, dimension, true, mark);
    }

    private record Marked(
            String name,
            Dimension dimension,
            boolean advanced,
            @Nullable Mark mark) {}

    private void question(Marked... marked) {
        RevisionId revision = RevisionId.random();
        QuestionId question = QuestionId.random();
        List<Signal> signals = new ArrayList<>();
        Map<SignalId, Assessment.Given> marks = new HashMap<>();
        for (Marked each : marked) {
            SignalId id = new SignalId(revision, signals.size() + 1);
            signals.add(new Signal(id, each.name(), "", each.dimension(), each.advanced(), "", ""));
            if (each.mark() != null) {
                marks.put(id, new Assessment.Given(each.mark(), NOON));
            }
        }
        QuestionSummary summary = new QuestionSummary(
                question, revision, "slug", "Title", Difficulty.MEDIUM, 8, "Area", List.of(), List.of());
        Rubric rubric = new Rubric(revision, "", signals, List.of(), List.of(), List.of(), Map.of());
        AttemptRecord attempt = new AttemptRecord(
                AttemptId.random(),
                questions.size() + 1,
                question,
                revision,
                "Area",
                Difficulty.MEDIUM,
                8,
                Duration.ZERO,
                0,
                false,
                List.of());
        questions.add(new DebriefQuestion(
                attempt,
                new Card(summary, revision, "", "", rubric, List.of(), List.of(), List.of()),
                "",
                Rating.LEANING_HIRE,
                new Assessment(marks, null)));
    }
}
