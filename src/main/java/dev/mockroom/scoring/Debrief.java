package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An interview laid open to its candidate: answers, model answers, rubrics, and what they say of themselves.
///
/// @param companyName empty for any
/// @param minutes     what was asked for
/// @param verdict     the candidate's own, given blind; null when they gave none in time
/// @param sentence    given blind, perhaps empty
/// @param weights     what each dimension counts for in the score
/// @param exchange    both scorecards beside each other; null where nobody interviewed, or not yet
public record Debrief(
        InterviewId interview,
        String companyName,
        Seniority seniority,
        int minutes,
        Instant ended,
        @Nullable Level verdict,
        String sentence,
        Map<Dimension, Double> weights,
        List<DebriefQuestion> questions,
        @Nullable Exchange exchange) {

    public Debrief {
        weights = Map.copyOf(weights);
        questions = List.copyOf(questions);
    }

    /// The candidate's verdict, if they gave one in time.
    public Optional<Level> blindly() {
        return Optional.ofNullable(verdict);
    }

    /// Both scorecards beside each other, where somebody interviewed and they are open.
    public Optional<Exchange> exchanged() {
        return Optional.ofNullable(exchange);
    }

    /// The score of one of its questions.
    public AttemptScore score(DebriefQuestion question) {
        return DerivedScore.of(question.signals(), question.assessment().chosen(), weights);
    }

    /// The score of the whole.
    public InterviewScore score() {
        return DerivedScore.of(questions.stream().map(this::score).toList());
    }

    /// The score to show for the whole: by the interviewer's marks where these are open, else by the candidate's own.
    public WholeScore whole() {
        return exchanged()
                .filter(both -> both.other().isPresent())
                .map(Exchange::whole)
                .orElseGet(
                        () -> WholeScore.of(questions.stream().map(this::score).toList(), false));
    }

    /// One strength and two gaps, as far as the marks tell them.
    public Highlights highlights() {
        return Highlights.of(this);
    }

    /// How long the clock ran in all.
    public Duration spent() {
        return questions.stream().map(question -> question.attempt().spent()).reduce(Duration.ZERO, Duration::plus);
    }

    /// The same debrief after more was said.
    ///
    /// @param assessments of all its attempts, as the services give them after each click
    public Debrief with(Map<AttemptId, Assessment> assessments) {
        return new Debrief(
                interview,
                companyName,
                seniority,
                minutes,
                ended,
                verdict,
                sentence,
                weights,
                questions.stream().map(question -> question.with(assessments)).toList(),
                exchange);
    }
}
