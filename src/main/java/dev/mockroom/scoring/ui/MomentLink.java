package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.scoring.Evidence;
import java.util.Optional;

/// A link that moves the play head to where evidence begins.
final class MomentLink extends Anchor {

    /// The parameter that says at which place of an answer's log its playback opens.
    static final String PLACE = "at";

    /// @param number the question's
    /// @param reader whose debrief it is on
    MomentLink(InterviewId interview, int number, Evidence evidence, ExchangeTable.Reader reader, String text) {
        super(address(interview, number, reader) + "&" + PLACE + "=" + evidence.from(), text);
        addClassNames("small", "moment-link");
    }

    private static String address(InterviewId interview, int number, ExchangeTable.Reader reader) {
        return switch (reader) {
            case CANDIDATE -> DebriefNavigation.question(interview, number);
            case INTERVIEWER ->
                InterviewNavigation.interviewer(interview) + "?" + InterviewerView.QUESTION + "=" + number;
        };
    }

    /// The place that an address names, if it names one.
    static Optional<Long> place(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(PLACE)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Long::valueOf);
    }

    /// What the time line shows there, as it is written everywhere; empty where that was not kept.
    static String clock(Evidence evidence) {
        return evidence.onClock()
                .map(shown -> shown.toHours() > 0
                        ? "%d:%02d:%02d".formatted(shown.toHours(), shown.toMinutesPart(), shown.toSecondsPart())
                        : "%d:%02d".formatted(shown.toMinutes(), shown.toSecondsPart()))
                .orElse("");
    }
}
