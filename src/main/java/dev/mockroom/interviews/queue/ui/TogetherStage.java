package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Both are here: the way to the room they share.
final class TogetherStage extends Div {

    TogetherStage(String room) {
        addClassName("stack");
        Paragraph text = new Paragraph(getTranslation("lobby.together.text"));
        text.addClassName("quiet");
        Anchor link = new Anchor(room, getTranslation("lobby.room"));
        link.addClassName("do");
        add(text, new StepRow(link));
    }
}
