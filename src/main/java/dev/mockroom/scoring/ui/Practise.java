package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Anchor;
import dev.mockroom.interviews.ui.InterviewNavigation;

/// How a debrief offers to practise what it names: as its one thing to do, after another, or not at all.
enum Practise {
    NOW("do"),
    LATER("button"),
    NEVER("");

    private final String look;

    Practise(String look) {
        this.look = look;
    }

    /// What a candidate does next, unless somebody waits for them.
    static Practise of(boolean awaited) {
        return awaited ? LATER : NOW;
    }

    /// The look of the first step it offers.
    String look() {
        return look;
    }

    /// The way to where an interview is set up.
    Anchor link(String text) {
        Anchor link = new Anchor(InterviewNavigation.SET_UP, text);
        link.addClassName(look);
        return link;
    }
}
