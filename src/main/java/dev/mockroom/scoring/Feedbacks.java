package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a candidate say how their interviewer did, as long as the scorecards are sealed.
///
/// What they said opens to the interviewer together with the scorecards. Every method throws [NotFound] for somebody
/// else's interview and for one without interviewer, and [IllegalTransition] before its end and after the reveal.
@Service
@PreAuthorize("isAuthenticated()")
public class Feedbacks {

    private final OwnInterviews interviews;
    private final Reveals reveals;
    private final FeedbackStore feedback;

    Feedbacks(OwnInterviews interviews, Reveals reveals, FeedbackStore feedback) {
        this.interviews = interviews;
        this.reveals = reveals;
        this.feedback = feedback;
    }

    /// Says how much of one quality there was.
    ///
    /// @param level 1 not at all, to 4 fully; null takes it back
    @Transactional
    public void rate(InterviewId interview, Quality quality, @Nullable Integer level) {
        feedback.rate(interview, interviewer(interview).seat(), quality, level);
    }

    /// Keeps words about them.
    ///
    /// @param words cut at [Feedback#WORDS_LIMIT] characters
    @Transactional
    public void words(InterviewId interview, String words) {
        feedback.words(interview, interviewer(interview).seat(), Cut.at(Feedback.WORDS_LIMIT, words.strip()));
    }

    private Reveals.Interviewer interviewer(InterviewId id) {
        InterviewRecord own = interviews.findEnded(id);
        Reveals.Standing standing = reveals.of(own.id());
        Reveals.Interviewer other =
                standing.other().orElseThrow(() -> new NotFound("Nobody else was at this interview."));
        if (standing.reveal().isOpen()) {
            throw new IllegalTransition("Both sides are open by now, so what you said of them stays as it was.");
        }
        return other;
    }
}
