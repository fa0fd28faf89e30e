package dev.mockroom.scoring;

import dev.mockroom.interviews.AppendOutcome;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.SetUpOutcome;
import dev.mockroom.interviews.TypedAnswer;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.Form;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/// Lets the signed-in person sit through interviews, by the services that the screens use.
public final class Sitting {

    private final Interviews interviews;
    private final InterviewRecords records;
    private final AttemptLog log;
    private final BlindSheets blindSheets;

    private Sitting(ApplicationContext application) {
        interviews = application.getBean(Interviews.class);
        records = application.getBean(InterviewRecords.class);
        log = application.getBean(AttemptLog.class);
        blindSheets = application.getBean(BlindSheets.class);
    }

    /// Sittings in this application.
    public static Sitting in(ApplicationContext application) {
        return new Sitting(application);
    }

    /// An interview that waits to begin.
    public InterviewRecord waiting(int minutes, long seed) {
        return switch (interviews.create(
                new Blueprint(Optional.empty(), minutes, Seniority.MID, Blueprint.REST_DAYS, seed))) {
            case SetUpOutcome.Created created -> read(created.interview());
            case SetUpOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// An interview that waits for somebody to lead it.
    public InterviewRecord waitingLive(int minutes, long seed) {
        return switch (interviews.createLive(
                new Blueprint(Optional.empty(), minutes, Seniority.MID, Blueprint.REST_DAYS, seed), false)) {
            case SetUpOutcome.Created created -> read(created.interview());
            case SetUpOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// The first interview of a loop of so many rounds, each of which waits for somebody to lead it.
    public InterviewRecord waitingLiveLoop(int rounds) {
        Blueprint loop = new Blueprint(Optional.empty(), 45, Seniority.MID, Blueprint.REST_DAYS, 5)
                .withForm(new Form.Loop(rounds));
        return switch (interviews.createLive(loop, false)) {
            case SetUpOutcome.Created created -> read(created.interview());
            case SetUpOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// An interview under way, its first question open.
    public InterviewRecord running(int minutes, long seed) {
        InterviewId interview = waiting(minutes, seed).id();
        interviews.start(interview);
        return read(interview);
    }

    /// An interview that is over, its questions answered in order as far as there are answers.
    public InterviewRecord ended(int minutes, long seed, String... answers) {
        InterviewRecord interview = running(minutes, seed);
        for (int index = 0; index < answers.length; index++) {
            AttemptId attempt = interview.attempts().get(index).id();
            AppendOutcome outcome = log.append(attempt, interview.seat(), new TypedAnswer(1).types(answers[index]))
                    .join();
            if (!(outcome instanceof AppendOutcome.Appended)) {
                throw new AssertionError(outcome);
            }
        }
        interviews.end(interview.id());
        return read(interview.id());
    }

    /// An interview that is over and blindly rated with these levels in turn.
    public InterviewRecord rated(int minutes, long seed, Level... levels) {
        InterviewRecord interview = ended(minutes, seed);
        rate(interview, levels);
        return interview;
    }

    /// Ends an interview that is under way.
    public void end(InterviewRecord interview) {
        interviews.end(interview.id());
    }

    /// Rates an interview that is over, blindly and with these levels in turn.
    public void rate(InterviewRecord interview, Level... levels) {
        List<AttemptRecord> attempts = interview.attempts();
        for (int index = 0; index < attempts.size(); index++) {
            blindSheets.rate(interview.id(), attempts.get(index).id(), Rating.of(levels[index % levels.length]));
        }
        blindSheets.verdict(interview.id(), levels[0]);
        if (!(blindSheets.submit(interview.id()) instanceof SubmitOutcome.Submitted)) {
            throw new AssertionError("The sheet was not complete");
        }
    }

    /// The interview as it is now.
    public InterviewRecord read(InterviewId interview) {
        return records.find(interview).orElseThrow();
    }
}
