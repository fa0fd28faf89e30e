package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.questions.authoring.Overtaking;
import dev.mockroom.shared.ui.Notice;

/// What somebody else published while a card was being edited, beside what one's own draft would make of it.
class OvertakenPart extends Div {

    OvertakenPart(Overtaking overtaking, SerializableRunnable goOn) {
        addClassName("overtaken");
        String words = overtaking.author().isEmpty()
                ? getTranslation("questions.overtaken.byImport", overtaking.number())
                : getTranslation("questions.overtaken.by", overtaking.number(), overtaking.author());
        NativeButton seen =
                new NativeButton(getTranslation("questions.overtaken.goOn", overtaking.number()), click -> goOn.run());
        seen.addClassName("button");
        Div act = new Div(seen);
        act.addClassName("act");
        add(
                Notice.trouble(words),
                new H2(getTranslation("questions.overtaken.theirs")),
                CardDiff.of(overtaking.base(), overtaking.theirs()),
                new H2(getTranslation("questions.overtaken.own")),
                CardDiff.of(overtaking.theirs(), overtaking.own()),
                act);
    }
}
