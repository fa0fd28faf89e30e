package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.Slot;
import java.util.List;

/// The minutes and areas of what comes, as wide as they are long; never a title.
final class PlanStrip extends Div {

    PlanStrip(List<Slot> slots) {
        OrderedList list = new OrderedList();
        for (Slot slot : slots) {
            Span minutes = new Span(String.valueOf(slot.minutes()));
            minutes.addClassName("n");
            ListItem item = new ListItem(minutes, new Span(slot.area()));
            item.getStyle().set("--m", String.valueOf(slot.minutes()));
            list.add(item);
        }
        Figure.Caption caption = new Figure.Caption(new Span(getTranslation("progress.plan.caption")));
        caption.addClassNames("small", "faint");
        Figure figure = new Figure(list, caption);
        figure.addClassName("plan");
        figure.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "progress.plan.label",
                                slots.size(),
                                slots.stream().mapToInt(Slot::minutes).sum()));
        add(figure);
    }
}
