package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.ui.ProgressNavigation;
import dev.mockroom.shared.ui.Icon;

/// The way back, where one is, and the last step taken back.
final class ReviewTop extends Header {

    private final H1 title = new H1();
    private final NativeButton undo;

    ReviewTop(ReviewActions actions) {
        addClassName("review-top");
        Anchor back = new Anchor(ProgressNavigation.TODAY, "");
        back.add(new Icon("back"));
        back.addClassNames("button", "icon-only");
        back.setAriaLabel(getTranslation("reviews.back"));
        title.getElement().setAttribute("tabindex", "-1");
        undo = new NativeButton("", click -> actions.undo());
        undo.add(new Span(getTranslation("reviews.undo")));
        undo.addClassNames("button", "plain");
        add(back, title, undo);
    }

    void show(String words, boolean undoable) {
        title.setText(words);
        undo.setVisible(undoable);
    }

    /// Takes a screen reader to what has come.
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }
}
