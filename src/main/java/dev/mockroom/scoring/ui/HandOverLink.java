package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.ui.InterviewNavigation;

/// The way to somebody else's eyes.
final class HandOverLink extends Paragraph {

    private HandOverLink(Anchor link) {
        super(link);
        addClassName("small");
    }

    static HandOverLink to(InterviewId interview, String words) {
        return new HandOverLink(new Anchor(InterviewNavigation.handOver(interview), words));
    }
}
