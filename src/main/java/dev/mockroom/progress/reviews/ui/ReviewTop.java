package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.ui.ProgressNavigation;
import dev.mockroom.shared.ui.Icon;

/// The way back, and where one is.
final class ReviewTop extends Header {

    private final H1 title = new H1();

    ReviewTop() {
        addClassName("review-top");
        Anchor back = new Anchor(ProgressNavigation.TODAY, "");
        back.add(new Icon("back"));
        back.addClassNames("button", "icon-only");
        back.setAriaLabel(getTranslation("reviews.back"));
        title.getElement().setAttribute("tabindex", "-1");
        add(back, title, new Span());
    }

    void show(String words) {
        title.setText(words);
    }

    /// Takes a screen reader to what has come.
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }
}
