package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Pre;
import dev.mockroom.questions.authoring.CardSource;
import java.util.List;

/// Which lines of a text change, with a few around them.
class CardDiff extends Pre {

    private static final int AROUND = 2;
    private static final int MOST_LINES = 400;

    CardDiff(String before, String after) {
        addClassName("diff");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("questions.diff"));
        int shown = 0;
        for (List<LineDiff.Line> hunk : LineDiff.of(before, after).hunks(AROUND)) {
            if (shown > 0) {
                add(gap("⋯"));
            }
            for (LineDiff.Line line : hunk) {
                if (shown++ < MOST_LINES) {
                    add(line(line));
                }
            }
        }
        if (shown == 0) {
            add(gap(getTranslation("questions.diff.none")));
        }
        if (shown > MOST_LINES) {
            add(gap(getTranslation("questions.import.moreLines", shown - MOST_LINES)));
        }
    }

    /// Area and text together.
    static CardDiff of(CardSource before, CardSource after) {
        return new CardDiff(whole(before), whole(after));
    }

    private static String whole(CardSource source) {
        return source.equals(CardSource.EMPTY) ? "" : "area: " + source.area() + "\n\n" + source.text();
    }

    private static Component line(LineDiff.Line line) {
        return switch (line.kind()) {
            case SAME -> new Line("  " + line.text());
            case GONE -> new Gone("− " + line.text());
            case NEW -> new New("+ " + line.text());
        };
    }

    private static Component gap(String text) {
        Line gap = new Line(text);
        gap.addClassName("gap");
        return gap;
    }

    @Tag("span")
    private static final class Line extends HtmlContainer {
        private Line(String text) {
            setText(text);
        }
    }

    @Tag("del")
    private static final class Gone extends HtmlContainer {
        private Gone(String text) {
            setText(text);
        }
    }

    @Tag("ins")
    private static final class New extends HtmlContainer {
        private New(String text) {
            setText(text);
        }
    }
}
