package dev.mockroom.interviews;

import dev.mockroom.interviews.CandidateRoom.Clocks;
import dev.mockroom.interviews.CandidateRoom.OpenQuestion;
import java.util.List;
import java.util.Optional;

/// All that an observer may see of a live interview at one moment: what its candidate sees, and who is here. No rubric,
/// no hint that was not given, no note, no reason of the plan; once it is over, nothing.
///
/// @param others    who else takes part, the candidate first
/// @param questions how many there are
/// @param open      the present question; empty before the start and after the end
/// @param alone     whether the candidate thinks alone, and nobody watches
public record ObservedRoom(
        InterviewId interview,
        SeatId seat,
        long version,
        Phase phase,
        List<LiveRoom.Participant> others,
        int questions,
        Optional<OpenQuestion> open,
        boolean alone,
        Clocks clocks) {

    public ObservedRoom {
        others = List.copyOf(others);
    }
}
