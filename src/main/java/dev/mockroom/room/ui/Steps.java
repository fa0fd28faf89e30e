package dev.mockroom.room.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.interviews.CandidateRoom;
import dev.mockroom.interviews.CandidateRoom.Step;

/// How far the interview has come, one stroke a question.
class Steps extends Span {

    Steps() {
        addClassName("steps");
        getElement().setAttribute("role", "img");
    }

    /// @param label the same in words
    void show(CandidateRoom room, String label) {
        removeAll();
        room.steps().stream().map(Stroke::new).forEach(this::add);
        getElement().setAttribute("aria-label", label);
    }

    @Tag("i")
    private static final class Stroke extends HtmlComponent {

        private Stroke(Step step) {
            switch (step.progress()) {
                case PRESENT -> addClassName("now");
                case LEFT -> addClassName("done");
                case SKIPPED -> addClassName("skipped");
                case AHEAD -> {}
            }
        }
    }
}
