package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.interviews.ui.InterviewNavigation;

/// Where the same interview is set up in another way.
final class SetUpAddress {

    private SetUpAddress() {}

    static String of(QueryParameters query) {
        String text = query.getQueryString();
        return text.isEmpty() ? InterviewNavigation.SET_UP : InterviewNavigation.SET_UP + "?" + text;
    }
}
