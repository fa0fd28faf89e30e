package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The worded levels as large targets; the chosen one again takes the choice back.
final class LevelPicker extends Div {

    private final Map<Rating, NativeButton> buttons = new EnumMap<>(Rating.class);
    private final SerializableConsumer<Optional<Rating>> chosen;
    private Optional<Rating> current = Optional.empty();

    /// @param label   what is rated, for a screen reader
    /// @param ratings what to offer, in order
    /// @param words   the behaviour behind each rating; one without words shows its name alone
    /// @param chosen  hears of each click
    LevelPicker(String label, List<Rating> ratings, Words words, SerializableConsumer<Optional<Rating>> chosen) {
        this.chosen = chosen;
        addClassName("levels");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (Rating rating : ratings) {
            NativeButton button = button(rating, words.of(rating));
            buttons.put(rating, button);
            add(button);
        }
        show(Optional.empty());
    }

    /// The behaviour that stands for a rating.
    interface Words extends Serializable {
        String of(Rating rating);
    }

    private NativeButton button(Rating rating, String words) {
        Span number = new Span(
                rating.level().map(level -> String.valueOf(level.number())).orElse("–"));
        number.addClassName("n");
        number.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation("scoring.rating." + rating.name()));
        name.addClassName("strong");
        Span body = new Span(name);
        if (!words.isBlank()) {
            Span anchor = new Span(words);
            anchor.addClassName("anchor");
            body.add(anchor);
        }
        NativeButton button = new NativeButton();
        button.addClassName("level");
        button.add(number, body, key(rating));
        button.addClickListener(click -> toggle(rating));
        return button;
    }

    private static Component key(Rating rating) {
        Span key = new Span();
        rating.level().ifPresent(level -> {
            key.setText(String.valueOf(level.number()));
            key.addClassNames("key", "only-wide");
        });
        key.getElement().setAttribute("aria-hidden", "true");
        return key;
    }

    /// Shows what is chosen now.
    void show(Optional<Rating> rating) {
        current = rating;
        buttons.forEach((offered, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(rating.filter(offered::equals).isPresent())));
    }

    /// Puts the focus where the keys 1 to 4 choose.
    void focusFirst() {
        buttons.values().iterator().next().focus();
    }

    /// Lets the keys 1 to 4 choose while the focus is somewhere in this part of the screen.
    void listenIn(Component part) {
        part.getElement()
                .addEventListener(
                        "keydown",
                        event -> press(event.getEventData().get("event.key").asString()))
                .addEventData("event.key")
                .setFilter("'1234'.includes(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey"
                        + " && !event.target.closest('input, textarea')");
    }

    private void press(String key) {
        Rating rating = Rating.of(Level.of(Integer.parseInt(key)));
        if (buttons.containsKey(rating) && current.filter(rating::equals).isEmpty()) {
            chosen.accept(Optional.of(rating));
        }
    }

    private void toggle(Rating rating) {
        chosen.accept(current.filter(rating::equals).isPresent() ? Optional.empty() : Optional.of(rating));
    }
}
