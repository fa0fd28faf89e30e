package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A few words to choose one of, in a row; the chosen one again takes the choice back.
final class Choice<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private Optional<T> current;

    Choice(
            String label,
            List<T> offered,
            SerializableFunction<T, String> words,
            Optional<T> chosen,
            SerializableConsumer<Optional<T>> choose) {
        current = chosen;
        addClassName("choice-row");
        Span name = new Span(label);
        name.addClassName("strong");
        Div row = new Div();
        row.addClassName("pair");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", label);
        for (T each : offered) {
            NativeButton button = new NativeButton(words.apply(each));
            button.addClickListener(click -> {
                current = current.filter(each::equals).isPresent() ? Optional.empty() : Optional.of(each);
                choose.accept(current);
                show();
            });
            buttons.put(each, button);
            row.add(button);
        }
        add(name, row);
        show();
    }

    private void show() {
        buttons.forEach((each, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(current.filter(each::equals).isPresent())));
    }
}
