package dev.mockroom.interviews;

import dev.mockroom.shared.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that a candidate may see of their interview at one moment; what is not in here is never
/// sent to them.
///
/// @param version     counts the changes of the interview's state
/// @param companyName empty for any company
/// @param outline     the questions, minutes and areas
/// @param steps       the questions in order
/// @param open        the present question; empty before the start and after the end
/// @param round       which one it is of a loop, or the only one
/// @param live        what it is to be with somebody; empty for who is alone
public record CandidateRoom(
        InterviewId interview,
        SeatId seat,
        long version,
        Phase phase,
        String companyName,
        Seniority seniority,
        Outline outline,
        List<Step> steps,
        Optional<OpenQuestion> open,
        Clocks clocks,
        LoopRound round,
        Optional<Live> live) {

    public CandidateRoom {
        steps = List.copyOf(steps);
    }

    /// Whether somebody else sits there and leads, so that the candidate only answers.
    public boolean isLed() {
        return live.flatMap(Live::interviewer).isPresent();
    }

    /// Who interviews, and who is ready.
    ///
    /// @param interviewer empty while nobody sits there
    /// @param ready       whether the candidate has said so
    /// @param focusUntil  until when the candidate thinks alone; empty while they do not
    public record Live(Optional<Interviewer> interviewer, boolean ready, Optional<Instant> focusUntil) {}

    /// Somebody in the interviewer's seat.
    ///
    /// @param name  empty when they have deleted their account
    /// @param ready whether they have said so
    public record Interviewer(String name, boolean ready) {}

    /// How far the candidate is with one question.
    ///
    /// @param number 1 for the first
    public record Step(int number, Progress progress) {}

    /// How far somebody is with a question.
    public enum Progress {
        AHEAD,
        PRESENT,
        LEFT,
        SKIPPED
    }

    /// The question that the candidate is at.
    ///
    /// @param wording what it asks; covered, and so not here, while the interview is paused
    public record OpenQuestion(int number, AttemptId attempt, String area, Optional<Wording> wording) {}

    /// What a question asks, with the hints so far.
    ///
    /// @param prompt    Markdown
    /// @param hints     those that were taken
    /// @param hintCount how many there are in all
    public record Wording(String prompt, List<GivenHint> hints, int hintCount) {

        public Wording {
            hints = List.copyOf(hints);
        }
    }

    /// A hint that was taken.
    ///
    /// @param number   1 for the first
    /// @param markdown what it says
    /// @param clock    what the question's clock showed
    public record GivenHint(int number, String markdown, Duration clock) {}

    /// The two clocks as the server reads them.
    ///
    /// @param at       when they were read
    /// @param running  whether they run on from there
    /// @param question what the present question has taken
    /// @param questionMinutes what was planned for it
    /// @param whole    what the interview has taken
    /// @param wholeMinutes what was planned for it
    public record Clocks(
            Instant at, boolean running, Duration question, int questionMinutes, Duration whole, int wholeMinutes) {}
}
