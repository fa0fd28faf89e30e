package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.ui.NextTurn;
import dev.mockroom.scoring.Awaited;
import dev.mockroom.scoring.DebriefStep;
import dev.mockroom.scoring.Feedbacks;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// The candidate's sheet is in, and the interviewer's is waited for.
final class SealedPage extends Div {

    /// @param next what comes next in the same meeting
    SealedPage(Feedbacks feedbacks, DebriefStep.Sealed sealed, NextTurn next) {
        addClassNames("blind", "sealed");
        Awaited other = sealed.other();
        String name = Names.of(this, other.interviewer());
        Paragraph text =
                new Paragraph(getTranslation("scoring.sealed.text", name, when(UI.getCurrent(), other.deadline())));
        text.addClassName("quiet");
        Paragraph waits = new Paragraph(getTranslation("scoring.sealed.itself"));
        waits.addClassName("quiet");
        Header top = new Header(new H1(getTranslation("scoring.sealed.title")), text, waits);
        top.addClassName("stack");
        add(top, next, new FeedbackPart(feedbacks, sealed.interview(), other));
    }

    /// A day and a time, as whoever looks at the screen reads them.
    static String when(UI ui, Instant at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", ui.getLocale())
                .withZone(ViewerZone.of(ui))
                .format(at);
    }
}
