package dev.mockroom.scoring;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.Phase;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import org.springframework.stereotype.Component;

/// Finds an interview for its candidate, and for nobody else.
@Component
class OwnInterviews {

    private final InterviewRecords interviews;
    private final CurrentPerson currentPerson;

    OwnInterviews(InterviewRecords interviews, CurrentPerson currentPerson) {
        this.interviews = interviews;
        this.currentPerson = currentPerson;
    }

    /// @throws NotFound when there is none, or it is somebody else's
    InterviewRecord find(InterviewId id) {
        return interviews
                .find(id)
                .filter(interview -> interview.candidate().equals(currentPerson.id()))
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }

    /// @throws NotFound when there is none, or it is somebody else's
    /// @throws IllegalTransition when it is not over
    InterviewRecord findEnded(InterviewId id) {
        InterviewRecord interview = find(id);
        if (interview.phase() != Phase.ENDED) {
            throw new IllegalTransition("This interview is not over. End it first, then say how it went.");
        }
        return interview;
    }

    /// @throws NotFound when the interview has no such attempt
    static AttemptRecord attempt(InterviewRecord interview, AttemptId id) {
        return interview.attempts().stream()
                .filter(attempt -> attempt.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such answer."));
    }
}
