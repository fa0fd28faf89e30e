package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;

/// What an interview is called in a list.
final class InterviewWords {

    private InterviewWords() {}

    static String name(Component on, String company, int minutes) {
        return company.isEmpty()
                ? on.getTranslation("progress.recent.any", minutes)
                : on.getTranslation("progress.recent.company", company, minutes);
    }
}
