package dev.mockroom.room.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.interviews.CandidateRoom;
import dev.mockroom.interviews.CandidateRoom.Clocks;
import dev.mockroom.interviews.CandidateRoom.OpenQuestion;
import dev.mockroom.interviews.ui.InterviewNavigation;
import java.time.Duration;
import java.util.Map;

/// The head of the room: how far, how long, and the way out.
class RoomBar extends Header {

    private final Steps steps = new Steps();
    private final Span place = new Span();
    private final RoomClock question = new RoomClock("room.clock.left", "room.clock.over")
            .leading()
            .saying(Map.of(
                    Duration.ofMinutes(1),
                    getTranslation("room.clock.minute"),
                    Duration.ZERO,
                    getTranslation("room.clock.up")));
    private final RoomClock whole = new RoomClock("room.whole.left", "room.whole.over")
            .saying(Map.of(
                    Duration.ofMinutes(5),
                    getTranslation("room.whole.minutes"),
                    Duration.ZERO,
                    getTranslation("room.whole.up")));
    private final Anchor handOver = new Anchor("", getTranslation("room.handOver"));
    private final NativeButton end = new NativeButton(getTranslation("room.end"));

    RoomBar(CandidateRoom room, RoomActions actions) {
        addClassName("roombar");
        place.addClassNames("place", "small", "quiet");
        question.addClassName("clock");
        whole.addClassNames("small", "quiet", "whole");
        // In a tab of its own, so that nobody loses their place in the room.
        handOver.setTarget("_blank");
        handOver.addClassNames("button", "plain", "push", "only-wide", "hand-over-link");
        end.addClassNames("button", "plain");
        end.addClickListener(click -> actions.end());
        Div clocks = new Div(question, whole);
        clocks.addClassName("clocks");
        add(steps, place, clocks);
        room.live().ifPresent(live -> {
            RoomPresence presence = new RoomPresence(room.interview(), room.seat());
            presence.addClassNames("small", "quiet", "push");
            handOver.removeClassName("push");
            end.removeClassName("push");
            add(presence);
        });
        add(handOver, end);
    }

    void show(CandidateRoom room, OpenQuestion open) {
        steps.show(
                room, getTranslation("room.place", open.number(), room.steps().size()));
        place.setText(
                getTranslation("room.place.area", open.number(), room.steps().size(), open.area()));
        end.setVisible(room.isLed() || open.number() < room.steps().size());
        handOver.setHref(InterviewNavigation.handOver(room.interview()));
        handOver.setVisible(!room.isLed());
        Clocks clocks = room.clocks();
        question.show(clocks.at(), clocks.running(), clocks.question(), clocks.questionMinutes());
        whole.show(clocks.at(), clocks.running(), clocks.whole(), clocks.wholeMinutes());
    }
}
