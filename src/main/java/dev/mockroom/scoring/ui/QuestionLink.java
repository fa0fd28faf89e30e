package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.mockroom.interviews.InterviewId;

/// A link to one question of a debrief; the address says which one is open.
final class QuestionLink extends Anchor {

    QuestionLink(InterviewId interview, int number, String text) {
        super(DebriefNavigation.question(interview, number), text);
    }
}
