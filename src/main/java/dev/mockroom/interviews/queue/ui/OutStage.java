package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.interviews.queue.QueueState;
import dev.mockroom.planning.Blueprint;

/// Not in the queue: what one would wait for, when, how long it may take, and the way in.
final class OutStage extends Div {

    /// @param companyName empty for any
    OutStage(
            QueueState.Out out,
            Blueprint wished,
            String companyName,
            QueryParameters query,
            WhenChoice when,
            SerializableRunnable enter) {
        addClassName("stack");
        Paragraph lead = new Paragraph(getTranslation("lobby.lead"));
        lead.addClassName("quiet");
        Paragraph changes = new Paragraph(
                new Anchor(SetUpAddress.of(query.merging("with", "lobby")), getTranslation("lobby.change")));
        changes.addClassName("small");
        NativeButton wait = new NativeButton(getTranslation("lobby.enter"), click -> enter.run());
        wait.addClassName("do");
        Anchor later = new Anchor(SetUpAddress.of(query.merging("with", "booked")), getTranslation("lobby.later"));
        later.addClassNames("button", "plain");
        add(
                lead,
                new WishLine(companyName, wished.minutes(), wished.seniority()),
                changes,
                when,
                new EstimateLine(out.others(), out.usual()),
                new StepRow(wait, later));
    }
}
