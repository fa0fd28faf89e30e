package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Level;
import java.util.Optional;

/// The four levels side by side, with a point at the candidate's own and one at another's.
final class LevelScale extends Div {

    /// @param said  what it says in words
    /// @param own   the candidate's
    /// @param kind  whose the other is, as the styles call it
    /// @param other beside it where the two are the same
    LevelScale(String said, Optional<Rating> own, String kind, Optional<Rating> other) {
        addClassName("scale");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", said);
        for (int column = 0; column < Level.values().length; column++) {
            getElement().appendChild(new Element("i"));
        }
        Optional<Level> mine = own.flatMap(Rating::level);
        Optional<Level> theirs = other.flatMap(Rating::level);
        boolean same = mine.isPresent() && mine.equals(theirs);
        mine.ifPresent(level -> add(point("you", level, same)));
        theirs.ifPresent(level -> add(point(kind, level, same)));
    }

    /// The numbers above it.
    static Div ticks() {
        Div ticks = new Div();
        ticks.addClassName("ticks");
        for (Level level : Level.values()) {
            ticks.add(new Span(String.valueOf(level.number())));
        }
        return ticks;
    }

    private static Span point(String kind, Level level, boolean beside) {
        Span point = new Span();
        point.addClassNames("pt", kind, "at-" + level.number());
        if (beside) {
            point.addClassName("beside-other");
        }
        return point;
    }
}
