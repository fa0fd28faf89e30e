package dev.mockroom.companies.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Says which bar is which.
class MixKey extends Paragraph {

    /// @param own whether the company has a mix of its own
    /// @param bar the level to reach; 0 where none is drawn
    /// @param byOthers whether one's level is by interviewers
    MixKey(boolean own, int bar, boolean byOthers) {
        addClassNames("small", "quiet", "mix-key");
        if (own) {
            add(entry("of-company", "companies.key.company"));
        }
        add(entry("of-bank", "companies.key.bank"));
        if (bar > 0) {
            Span mine = new Span(
                    swatch(byOthers ? "theirs" : "own"),
                    new Span(getTranslation(byOthers ? "companies.key.mine.others" : "companies.key.mine.self")));
            Span line = new Span(swatch("bar-line"), new Span(getTranslation("companies.key.bar", bar)));
            add(mine, line);
        }
    }

    private Span entry(String className, String key) {
        return new Span(swatch(className), new Span(getTranslation(key)));
    }

    private static Span swatch(String className) {
        Span swatch = new Span();
        swatch.addClassNames("swatch", className);
        swatch.getElement().setAttribute("aria-hidden", "true");
        return swatch;
    }
}
