package dev.mockroom.scoring;

import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.Joining;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/// Lets people interview the signed-in candidate, by the services that the screens use.
public final class Interviewing {

    private final HandOvers handOvers;
    private final Joining joining;
    private final InterviewerCards interviewerCards;
    private final CardReader cards;

    private Interviewing(ApplicationContext application) {
        handOvers = application.getBean(HandOvers.class);
        joining = application.getBean(Joining.class);
        interviewerCards = application.getBean(InterviewerCards.class);
        cards = application.getBean(CardReader.class);
    }

    /// Interviewing in this application.
    public static Interviewing in(ApplicationContext application) {
        return new Interviewing(application);
    }

    /// Hands the signed-in person's interview over and lets a guest of this name join; they ask from here on.
    public SeatPass guest(InterviewRecord interview, String name) {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.guest();
        return join(secret, name);
    }

    /// Hands the signed-in person's interview over and lets this person join; they ask from here on.
    public SeatPass person(InterviewRecord interview, Person person) {
        String secret = handOvers.invite(interview.id()).secret();
        SignedIn.as(person);
        return join(secret, "");
    }

    private SeatPass join(String secret, String name) {
        if (joining.join(secret, name) instanceof JoinOutcome.Joined joined) {
            return new SeatPass(joined.interview(), joined.key().orElse(null));
        }
        throw new AssertionError("They could not join");
    }

    /// Marks all of an interview alike: every signal met but the last of each, which is missed, and this level.
    public void marks(SeatPass pass, InterviewRecord interview, Level level) {
        for (AttemptRecord attempt : interview.attempts()) {
            List<SignalId> signals = signals(attempt);
            interviewerCards.mark(pass, attempt.id(), signals, Mark.MET);
            if (!signals.isEmpty()) {
                interviewerCards.mark(pass, attempt.id(), List.of(signals.getLast()), Mark.MISSED);
            }
            interviewerCards.rate(pass, attempt.id(), Rating.of(level));
        }
        interviewerCards.verdict(pass, level);
        interviewerCards.strength(pass, "Says why the obvious remedy is wrong.");
        interviewerCards.nextStep(pass, "Read both outcomes of a learning curve.");
    }

    /// Marks all of an interview and submits.
    public void submits(SeatPass pass, InterviewRecord interview, Level level) {
        marks(pass, interview, level);
        if (!(interviewerCards.submit(pass) instanceof CardOutcome.Submitted)) {
            throw new AssertionError("The scorecard was not complete");
        }
    }

    /// The signals of the question that this answers.
    public List<SignalId> signals(AttemptRecord attempt) {
        return Optional.ofNullable(cards.cards(List.of(attempt.revision())).get(attempt.revision()))
                .orElseThrow()
                .rubric()
                .signals()
                .stream()
                .map(Signal::id)
                .toList();
    }
}
