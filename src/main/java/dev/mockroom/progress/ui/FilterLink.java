package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A link to the answers behind a number.
final class FilterLink extends Anchor {

    /// The parameter that narrows the answers to an area.
    static final String AREA = "area";

    /// The parameter that narrows the answers to a topic.
    static final String TOPIC = "topic";

    /// The parameter that says which page of the answers is shown, 1 for the first.
    static final String PAGE = "page";

    private FilterLink(String parameter, String value, String text) {
        super(address(parameter, value), text);
    }

    static FilterLink area(String area, String text) {
        return new FilterLink(AREA, area, text);
    }

    static FilterLink topic(String topic, String text) {
        return new FilterLink(TOPIC, topic, text);
    }

    private static String address(String parameter, String value) {
        return ProgressNavigation.PROGRESS
                + "?"
                + parameter
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
