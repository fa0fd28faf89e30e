package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Two scorecards about one interview, open to both sides.
///
/// The candidate's own levels and the interviewer's stand beside each other; they are never averaged.
///
/// @param candidate   what they are called
/// @param interviewer what they are called; empty when they have deleted their account
/// @param oneSided    whether one of them did not come in time
/// @param verdict     the candidate's, given blind; null when theirs did not come in time
/// @param sentence    the candidate's, perhaps empty
/// @param theirs      null when the interviewer's did not come in time
/// @param weights     what each dimension counts for in the score
/// @param feedback    what the candidate says of the interviewer
public record Exchange(
        InterviewId interview,
        String candidate,
        String interviewer,
        String companyName,
        Seniority seniority,
        int minutes,
        Instant ended,
        boolean oneSided,
        @Nullable Level verdict,
        String sentence,
        @Nullable OtherCard theirs,
        Map<Dimension, Double> weights,
        Feedback feedback,
        List<ExchangeQuestion> questions)
        implements Serializable {

    /// How many differences are worth talking about at most.
    public static final int WORTH_TALKING = 2;

    public Exchange {
        weights = Map.copyOf(weights);
        questions = List.copyOf(questions);
    }

    /// The interviewer's scorecard, if it came in time.
    public Optional<OtherCard> other() {
        return Optional.ofNullable(theirs);
    }

    /// The candidate's verdict, if theirs came in time.
    public Optional<Level> own() {
        return Optional.ofNullable(verdict);
    }

    /// The score of one of its questions by the interviewer's marks.
    public AttemptScore score(ExchangeQuestion question) {
        return DerivedScore.of(question.signals(), question.other(), weights);
    }

    /// The score of the whole by the interviewer's marks.
    public InterviewScore score() {
        return DerivedScore.of(questions.stream().map(this::score).toList());
    }

    /// The same with what it rests on.
    public WholeScore whole() {
        return WholeScore.of(questions.stream().map(this::score).toList(), true);
    }

    /// The numbers of the questions to talk about: those furthest apart, at most two, the furthest first and among
    /// equals the earlier.
    public List<Integer> talkAbout() {
        return questions.stream()
                .filter(question ->
                        question.difference().filter(apart -> apart != 0).isPresent())
                .sorted(Comparator.<ExchangeQuestion>comparingInt(
                                question -> -Math.abs(question.difference().orElse(0)))
                        .thenComparingInt(question -> question.attempt().number()))
                .limit(WORTH_TALKING)
                .map(question -> question.attempt().number())
                .toList();
    }

    /// What cost most by the interviewer's marks, as [Highlights] explains it.
    public Highlights highlights() {
        return Highlights.of(
                questions.stream()
                        .map(question ->
                                new Highlights.Marked(question.attempt().number(), question.card(), question.signals()))
                        .toList(),
                weights);
    }
}
