package dev.mockroom.scoring;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody with a link sees of a debrief: the chosen parts and nothing else, no word of a rubric, and no name of
/// whoever interviewed.
///
/// @param candidate   whose it is
/// @param companyName empty for any
/// @param interviewed whether somebody else rated it too
/// @param summary     null where it was not chosen
/// @param verdicts    likewise
/// @param score       likewise
/// @param questions   empty where neither titles nor levels nor answers were chosen
/// @param words       null where they were not chosen, or are not open, or whoever wrote them does not agree
public record SharedDebrief(
        String candidate,
        String companyName,
        Seniority seniority,
        int minutes,
        Instant ended,
        Instant expires,
        boolean interviewed,
        @Nullable Summary summary,
        @Nullable Verdicts verdicts,
        @Nullable WholeScore score,
        List<Question> questions,
        @Nullable Words words) {

    public SharedDebrief {
        questions = List.copyOf(questions);
    }

    /// One side of an answer, in one area.
    ///
    /// @param dimension null where the signal speaks for all sides
    public record Side(@Nullable Dimension dimension, String area) {}

    /// What went well and what cost most.
    ///
    /// @param next the topic to practise; null without a gap
    public record Summary(
            @Nullable Side strength,
            List<Side> gaps,
            @Nullable String next) {

        public Summary {
            gaps = List.copyOf(gaps);
        }

        static Summary of(Highlights highlights) {
            return new Summary(
                    highlights.strength().map(Summary::side).orElse(null),
                    highlights.gaps().stream().map(Summary::side).toList(),
                    highlights.gaps().stream()
                            .findFirst()
                            .map(gap -> gap.card().summary())
                            .map(card -> card.topics().stream().findFirst().orElse(card.area()))
                            .orElse(null));
        }

        private static Side side(Highlights.Highlight highlight) {
            return new Side(
                    highlight.signal().dimension(), highlight.card().summary().area());
        }
    }

    /// What each side would decide.
    ///
    /// @param own    given blind; null when it did not come in time
    /// @param theirs null where nobody interviewed, or it did not come in time
    public record Verdicts(@Nullable Level own, @Nullable Level theirs) {}

    /// One question, as far as it is shown.
    ///
    /// @param title  null where titles were not chosen
    /// @param levels null where levels were not chosen
    /// @param answer null where answers were not chosen
    public record Question(
            int number,
            @Nullable String title,
            @Nullable Levels levels,
            @Nullable String answer) {}

    /// What each side chose for one answer.
    ///
    /// @param before the candidate's, before the rubric
    /// @param beside the interviewer's; the candidate's own beside the rubric where nobody interviewed
    public record Levels(Optional<Rating> before, Optional<Rating> beside) {}

    /// What the interviewer wrote of the whole.
    public record Words(String strength, String nextStep) {}
}
