package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Phase;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An interviewer's scorecard while they write it: what to ask, what to listen for, and what they said so far.
///
/// There is no score in it: nothing computed stands before a person who still has to choose.
///
/// @param candidate   what they are called
/// @param companyName empty for any
/// @param verdict     null where none is chosen
/// @param confidence  null where nothing is said of it
/// @param dimensions  those that something is said of
public record InterviewerCard(
        InterviewId interview,
        String candidate,
        String companyName,
        Seniority seniority,
        Phase phase,
        List<InterviewerQuestion> questions,
        @Nullable Level verdict,
        String strength,
        String nextStep,
        @Nullable Confidence confidence,
        Map<Dimension, Level> dimensions)
        implements Serializable {

    /// The longest strength and next step that are kept, in characters.
    public static final int WORDS_LIMIT = 500;

    public InterviewerCard {
        questions = List.copyOf(questions);
        dimensions = Map.copyOf(dimensions);
    }

    /// What it still lacks before it can be submitted.
    public CardLacks lacks() {
        return new CardLacks(
                questions.stream()
                        .filter(question -> question.assessment().chosen().isEmpty())
                        .map(question -> question.attempt().number())
                        .toList(),
                questions.stream()
                        .filter(question -> !question.isSettled())
                        .map(question -> question.attempt().number())
                        .toList(),
                verdict == null,
                strength.isBlank(),
                nextStep.isBlank(),
                phase != Phase.ENDED);
    }

    /// The same scorecard with one of its questions as it is now.
    public InterviewerCard with(InterviewerQuestion changed) {
        return new InterviewerCard(
                interview,
                candidate,
                companyName,
                seniority,
                phase,
                questions.stream()
                        .map(question ->
                                question.attempt().id().equals(changed.attempt().id()) ? changed : question)
                        .toList(),
                verdict,
                strength,
                nextStep,
                confidence,
                dimensions);
    }

    /// The same scorecard with other words about the whole.
    public InterviewerCard with(@Nullable Level otherVerdict, String otherStrength, String otherNextStep) {
        return new InterviewerCard(
                interview,
                candidate,
                companyName,
                seniority,
                phase,
                questions,
                otherVerdict,
                otherStrength,
                otherNextStep,
                confidence,
                dimensions);
    }

    /// The verdict, if one is chosen.
    public Optional<Level> chosen() {
        return Optional.ofNullable(verdict);
    }

    /// How sure they are, if they say so.
    public Optional<Confidence> sure() {
        return Optional.ofNullable(confidence);
    }
}
