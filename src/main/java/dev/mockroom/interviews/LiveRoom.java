package dev.mockroom.interviews;

import dev.mockroom.interviews.CandidateRoom.Clocks;
import dev.mockroom.interviews.CandidateRoom.Progress;
import dev.mockroom.shared.Seniority;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A live interview as whoever leads it, or looks on, has it before them: who is here, the plan, the clocks.
///
/// What is asked and what to listen for is not in here; scoring's card has that for whom it may be sent to.
///
/// @param seat        whose view this is
/// @param version     counts the changes of the interview's state
/// @param companyName empty for any company
/// @param others      who else takes part, the candidate first
/// @param ready       whether whoever looks has said so
/// @param guest       whether whoever looks has no account
/// @param present     the question whose turn it is, 1 for the first
/// @param focusUntil  until when the candidate thinks alone; empty while they do not
public record LiveRoom(
        InterviewId interview,
        SeatId seat,
        SeatRole role,
        long version,
        Phase phase,
        String companyName,
        Seniority seniority,
        Outline outline,
        List<Participant> others,
        boolean ready,
        boolean guest,
        List<Item> plan,
        int present,
        Optional<Instant> focusUntil,
        Clocks clocks) {

    public LiveRoom {
        others = List.copyOf(others);
        plan = List.copyOf(plan);
    }

    /// The question whose turn it is.
    public Item presentItem() {
        return plan.get(present - 1);
    }

    /// What the candidate is called; empty when they have deleted their account.
    public String candidate() {
        return others.stream()
                .filter(other -> other.role() == SeatRole.CANDIDATE)
                .map(Participant::name)
                .findFirst()
                .orElse("");
    }

    /// Somebody else in the room.
    ///
    /// @param name empty when they have deleted their account
    public record Participant(SeatId seat, SeatRole role, String name, boolean ready) {}

    /// One question of the plan.
    ///
    /// @param number  1 for the first
    /// @param minutes with those that were added
    /// @param hints   the numbers of those that were given
    /// @param swapped whether it stands in place of another question
    public record Item(
            int number,
            AttemptId attempt,
            int minutes,
            int extraMinutes,
            Progress progress,
            int hints,
            boolean swapped) {

        /// Whether another question may take its place: the candidate has not opened it.
        public boolean isAhead() {
            return progress == Progress.AHEAD;
        }
    }

    /// Whether questions may be exchanged now.
    public boolean isUnderWay() {
        return phase == Phase.RUNNING || phase == Phase.PAUSED;
    }
}
