package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.interviews.queue.QueueState;
import dev.mockroom.shared.ui.Notice;
import java.util.stream.Stream;

/// In the queue: what is waited for, what happens next, and something to do meanwhile.
final class WaitingStage extends Div {

    WaitingStage(QueueState.Waiting waiting, QueryParameters query, SerializableRunnable leave) {
        addClassName("stack");
        if (waiting.stayed()) {
            add(Notice.info(getTranslation("lobby.stayed")));
        }
        OrderedList brief = new OrderedList();
        brief.addClassName("brief");
        Stream.of("lobby.one", "lobby.two", "lobby.three")
                .map(key -> new ListItem(getTranslation(key)))
                .forEach(brief::add);
        Anchor alone = new Anchor(SetUpAddress.of(query.excluding("with")), getTranslation("lobby.alone"));
        alone.setTarget(AnchorTarget.BLANK);
        alone.addClassName("button");
        Paragraph keeps = new Paragraph(getTranslation(waiting.due() ? "lobby.keeps" : "lobby.keeps.later"));
        keeps.addClassNames("quiet", "small");
        add(
                new WishLine(waiting.companyName(), waiting.minutes(), waiting.seniority()),
                new EstimateLine(waiting.others(), waiting.usual()),
                brief,
                new StepRow(alone).orLeave(leave),
                keeps);
    }
}
