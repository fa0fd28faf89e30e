package dev.mockroom.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.CandidateRoom.Clocks;
import dev.mockroom.interviews.CandidateRoom.OpenQuestion;
import dev.mockroom.interviews.ObservedRoom;
import dev.mockroom.interviews.RoomAddress;
import dev.mockroom.shared.ui.AnswerEditor;
import org.jspecify.annotations.Nullable;

/// The candidate's room from the outside: the question, the clocks, the answer as it is typed, who is here.
class ObserverRoom extends Div {

    private final Span place = new Span();
    private final RoomClock question = new RoomClock("room.clock.left", "room.clock.over").leading();
    private final RoomClock whole = new RoomClock("room.whole.left", "room.whole.over");
    private final QuestionPane asked = QuestionPane.watched();
    private final Section answer = new Section();
    private final Paragraph alone = new Paragraph();
    private @Nullable AnswerEditor typed;
    private @Nullable AttemptId opened;

    ObserverRoom(ObservedRoom room, SerializableRunnable leave) {
        addClassNames("room", "candidate", "observer");
        place.addClassNames("place", "small", "quiet");
        question.addClassName("clock");
        whole.addClassNames("small", "quiet", "whole");
        Div clocks = new Div(question, whole);
        clocks.addClassName("clocks");
        RoomPresence presence = new RoomPresence(room.interview(), room.seat());
        presence.addClassNames("small", "quiet", "push");
        NativeButton out = new NativeButton(getTranslation("room.observer.leave"), click -> leave.run());
        out.addClassNames("button", "plain");
        Span role = new Span(getTranslation("room.observer.role"));
        role.addClassNames("small", "role");
        Header bar = new Header(role, place, clocks, presence, out);
        bar.addClassName("roombar");
        Div line = new Div(new Span());
        line.addClassName("clockline");
        line.getElement().setAttribute("aria-hidden", "true");
        answer.addClassName("answer");
        alone.addClassNames("quiet", "observer-alone");
        Main work = new Main(asked, answer);
        work.addClassName("work");
        add(bar, line, work);
    }

    /// @param candidate what they are called
    void show(ObservedRoom room, String candidate) {
        OpenQuestion open = room.open().orElseThrow();
        place.setText(getTranslation("room.place.area", open.number(), room.questions(), open.area()));
        Clocks clocks = room.clocks();
        question.show(clocks.at(), clocks.running(), clocks.question(), clocks.questionMinutes());
        whole.show(clocks.at(), clocks.running(), clocks.whole(), clocks.wholeMinutes());
        asked.show(open, room.questions(), true, "");
        if (room.alone()) {
            hide(candidate);
        } else if (!open.attempt().equals(opened)) {
            open(room, open, candidate);
        }
    }

    /// Nobody watches who thinks alone, so the answer is not there rather than covered.
    private void hide(String candidate) {
        opened = null;
        typed = null;
        answer.removeAll();
        alone.setText(getTranslation("room.observer.alone", candidate));
        answer.add(alone);
    }

    private void open(ObservedRoom room, OpenQuestion open, String candidate) {
        AnswerEditor editor = typed;
        if (editor == null) {
            String label = getTranslation("room.observer.answer", candidate);
            editor = new AnswerEditor(label);
            editor.setReadOnly(true);
            typed = editor;
            answer.getElement().setAttribute("aria-label", label);
            answer.removeAll();
            answer.add(editor);
        }
        opened = open.attempt();
        editor.open(new AnswerEditor.Address(
                RoomAddress.socket(room.interview()),
                room.seat().value(),
                open.attempt().value()));
    }
}
