package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.QuestionChange;
import java.util.List;

/// One question of a preview, folded; unfolding it shows which lines change.
class ChangeRow extends NativeDetails {

    private static final int AROUND = 2;
    private static final int MOST_LINES = 400;

    ChangeRow(QuestionChange change) {
        addClassName("fold");
        Span place = new Span(
                change.file() == null
                        ? change.slug()
                        : getTranslation("questions.import.place", change.file(), change.line()));
        place.addClassName("count");
        Div words = new Div(new Span(change.title()), place);
        words.addClassName("words");
        setSummary(words);
        Div inside = new Div();
        inside.addClassName("inside");
        setContent(inside);
        addToggleListener(toggle -> {
            if (toggle.isOpened() && inside.getComponentCount() == 0) {
                inside.add(diff(LineDiff.of(
                        change.before() == null ? "" : change.before(), change.after() == null ? "" : change.after())));
            }
        });
    }

    private Component diff(LineDiff diff) {
        Pre text = new Pre();
        text.addClassName("diff");
        text.getElement().setAttribute("tabindex", "0");
        int shown = 0;
        for (List<LineDiff.Line> hunk : diff.hunks(AROUND)) {
            if (shown > 0) {
                text.add(gap("⋯"));
            }
            for (LineDiff.Line line : hunk) {
                if (shown++ < MOST_LINES) {
                    text.add(line(line));
                }
            }
        }
        if (shown > MOST_LINES) {
            text.add(gap(getTranslation("questions.import.moreLines", shown - MOST_LINES)));
        }
        return text;
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
