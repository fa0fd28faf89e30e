package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;

/// The ways a debrief leaves the screen.
final class TakeAlong extends Nav {

    /// @param pdf where its one page is downloaded
    TakeAlong(String pdf) {
        addClassNames("take-along", "row", "wrap");
        setAriaLabel(getTranslation("sharing.out"));
        NativeButton print = new NativeButton(getTranslation("sharing.print"));
        print.addClassNames("button", "plain", "flush");
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Anchor file = new Anchor(pdf, getTranslation("sharing.pdf"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        file.addClassNames("button", "plain");
        add(print, file);
    }

    /// The same with the way to share parts of it.
    TakeAlong(String pdf, String share) {
        this(pdf);
        Anchor link = new Anchor(share, getTranslation("sharing.link"));
        link.addClassNames("button", "plain");
        add(link);
    }
}
