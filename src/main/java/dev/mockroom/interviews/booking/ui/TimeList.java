package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.interviews.booking.BookingPage.Slot;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Proposed times, each with what speaks against it, and a button where they can be accepted.
final class TimeList extends UnorderedList {

    /// @param accepts takes a time; null where there is nothing to accept
    TimeList(List<Slot> slots, TimeWords words, @Nullable SerializableConsumer<Instant> accepts) {
        addClassName("times");
        for (Slot slot : slots) {
            Div what = new Div(new Span(words.span(slot.time())));
            if (slot.past()) {
                what.add(note("booking.past"));
            } else if (slot.clashes()) {
                what.add(note("booking.clash"));
            }
            ListItem item = new ListItem(what);
            if (accepts != null && !slot.past()) {
                NativeButton accept = new NativeButton(
                        getTranslation("booking.accept"),
                        click -> accepts.accept(slot.time().from()));
                accept.addClassName(slots.size() == 1 ? "do" : "button");
                accept.getElement()
                        .setAttribute(
                                "aria-label",
                                getTranslation(
                                        "booking.accept.label",
                                        words.at(slot.time().from())));
                item.add(accept);
            }
            add(item);
        }
    }

    private Span note(String key) {
        Span note = new Span(getTranslation(key));
        note.addClassNames("small", "quiet");
        return note;
    }
}
