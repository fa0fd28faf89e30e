package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.SignalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One question of a debrief: everything about it, side by side.
///
/// @param card       as it was when it was asked
/// @param answer     as it was typed, perhaps nothing
/// @param blind      what the candidate said before they saw the rubric; null when they said nothing in time
/// @param assessment what they say beside the rubric
public record DebriefQuestion(
        AttemptRecord attempt,
        Card card,
        String answer,
        @Nullable Rating blind,
        Assessment assessment) {

    /// What the candidate said before they saw the rubric, if they did.
    public Optional<Rating> blindly() {
        return Optional.ofNullable(blind);
    }

    /// All signals of the rubric with their marks, in the order of the card.
    public List<MarkedSignal> signals() {
        return card.rubric().signals().stream()
                .map(signal -> MarkedSignal.of(signal, assessment.mark(signal.id())))
                .toList();
    }

    /// The signals that nobody has marked yet.
    public List<SignalId> unmarked() {
        return signals().stream()
                .filter(signal -> signal.mark() == null)
                .map(MarkedSignal::id)
                .toList();
    }

    DebriefQuestion with(Map<AttemptId, Assessment> assessments) {
        return new DebriefQuestion(
                attempt, card, answer, blind, assessments.getOrDefault(attempt.id(), Assessment.NONE));
    }
}
