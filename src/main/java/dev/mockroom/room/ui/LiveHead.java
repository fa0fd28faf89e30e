package dev.mockroom.room.ui;

import com.vaadin.flow.component.html.Div;
import dev.mockroom.interviews.CandidateRoom.Clocks;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.LiveRoom;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatId;
import java.time.Duration;
import java.util.Map;

/// The clocks of a live interview and who else is in it, in the head of the interviewer's room.
class LiveHead extends Div {

    private final RoomClock question = new RoomClock("room.clock.left", "room.clock.over")
            .leading()
            .saying(Map.of(
                    Duration.ofMinutes(1),
                    getTranslation("room.clock.minute"),
                    Duration.ZERO,
                    getTranslation("room.lead.clock.up")));
    private final RoomClock whole = new RoomClock("room.whole.left", "room.whole.over");

    LiveHead(InterviewId interview, SeatId seat) {
        addClassNames("live-head");
        question.addClassName("clock");
        whole.addClassNames("small", "quiet", "whole");
        RoomPresence presence = new RoomPresence(interview, seat);
        presence.addClassNames("small", "quiet", "push");
        Div clocks = new Div(question, whole);
        clocks.addClassName("clocks");
        add(clocks, presence);
    }

    void show(LiveRoom room) {
        Clocks clocks = room.clocks();
        question.show(clocks.at(), clocks.running(), clocks.question(), clocks.questionMinutes());
        whole.show(clocks.at(), clocks.running(), clocks.whole(), clocks.wholeMinutes());
        question.setVisible(room.phase() != Phase.ENDED);
        whole.setVisible(room.phase() != Phase.ENDED);
    }
}
