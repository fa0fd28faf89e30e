package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mockroom.shared.ui.Draft;

/// The way to call a booking off, with a sentence to the other side if one likes.
final class CancelFold extends Fold {

    private static final int LONGEST_WORDS = 280;

    /// @param key of the words it is folded behind
    CancelFold(String key, BookingDesk desk) {
        super(key);
        TextField sentence = new TextField(getTranslation("booking.cancel.words"));
        sentence.setMaxLength(LONGEST_WORDS);
        sentence.setWidthFull();
        sentence.setValueChangeMode(ValueChangeMode.LAZY);
        Draft draft = desk.draft("cancel");
        draft.restore(kept -> {
            if (sentence.isEmpty()) {
                sentence.setValue(kept);
            }
        });
        sentence.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draft.keep(change.getValue());
            }
        });
        NativeButton cancel =
                new NativeButton(getTranslation("booking.cancel.do"), click -> desk.cancel(sentence.getValue()));
        cancel.addClassName("button");
        fill(sentence, cancel);
    }
}
