package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.ui.InterviewNavigation;

/// A link to one question of an interviewer's room; the address says which one is open.
final class InterviewerLink extends Anchor {

    InterviewerLink(InterviewId interview, int number, String text) {
        super(InterviewNavigation.interviewer(interview) + "?" + InterviewerView.QUESTION + "=" + number, text);
    }
}
