package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.WrittenAnswer;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import java.io.Serializable;
import java.util.List;

/// One question as its interviewer has it before them, with all that they have said of the answer.
///
/// @param attempt without the planner's reasons
/// @param answer  as it stood when this was read
public record InterviewerQuestion(
        AttemptRecord attempt,
        Card card,
        WrittenAnswer answer,
        Assessment assessment,
        List<Note> notes,
        List<Evidence> evidence)
        implements Serializable {

    public InterviewerQuestion {
        notes = List.copyOf(notes);
        evidence = List.copyOf(evidence);
    }

    /// The signals that nothing was said of.
    public List<SignalId> unsettled() {
        return card.rubric().signals().stream()
                .map(Signal::id)
                .filter(signal -> assessment.mark(signal).isEmpty())
                .toList();
    }

    /// Whether something was said of every signal, or the interview never came to it.
    public boolean isSettled() {
        return unsettled().isEmpty()
                || assessment
                        .chosen()
                        .filter(rating -> rating == Rating.NOT_REACHED)
                        .isPresent();
    }

    /// The same question after something was said.
    public InterviewerQuestion with(Assessment said) {
        return new InterviewerQuestion(attempt, card, answer, said, notes, evidence);
    }

    /// The same question with other notes and evidence.
    public InterviewerQuestion with(List<Note> otherNotes, List<Evidence> otherEvidence) {
        return new InterviewerQuestion(attempt, card, answer, assessment, otherNotes, otherEvidence);
    }

    /// The same question with the answer as it stands now.
    public InterviewerQuestion with(WrittenAnswer now) {
        return new InterviewerQuestion(attempt, card, now, assessment, notes, evidence);
    }
}
