package dev.mockroom.room.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.LiveRoom;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.MovingSeats;
import dev.mockroom.interviews.Observers;
import dev.mockroom.interviews.QuestionSwaps;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.Swaps;
import dev.mockroom.interviews.ui.RoomFollowers;
import dev.mockroom.room.Calls;
import dev.mockroom.scoring.ui.LiveInterviewing;
import dev.mockroom.scoring.ui.LiveSide;
import dev.mockroom.shared.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets interviewers into live rooms, and tells their screens when something there has changed.
@Component
class LiveInterviewers implements LiveInterviewing {

    private final LiveRooms rooms;
    private final QuestionSwaps questions;
    private final MovingSeats moving;
    private final Swaps swaps;
    private final Observers observers;
    private final RoomFollowers followers;
    private final Calls calls;

    LiveInterviewers(
            LiveRooms rooms,
            QuestionSwaps questions,
            MovingSeats moving,
            Swaps swaps,
            Observers observers,
            RoomFollowers followers,
            Calls calls) {
        this.rooms = rooms;
        this.questions = questions;
        this.moving = moving;
        this.swaps = swaps;
        this.observers = observers;
        this.followers = followers;
        this.calls = calls;
    }

    @Override
    public Optional<LiveSide> enter(SeatPass pass, SerializableRunnable changed) {
        // Before it reads: what changes in between is then read twice rather than never.
        Registration following = followers.follow(pass.interview(), UI.getCurrent(), changed);
        Optional<LiveRoom> room;
        try {
            room = rooms.room(pass).filter(live -> live.role() == SeatRole.INTERVIEWER);
        } catch (NotFound none) {
            following.remove();
            throw none;
        }
        if (room.isEmpty()) {
            following.remove();
        }
        return room.map(live ->
                new InterviewerLive(rooms, questions, moving, swaps, observers, pass, live, calls.areOn(), following));
    }
}
