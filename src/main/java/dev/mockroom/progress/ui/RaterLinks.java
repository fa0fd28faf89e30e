package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.Rater;

/// Whose word the numbers rest on, to choose from.
final class RaterLinks extends Nav {

    RaterLinks(Rater by, ProgressFilter filter) {
        addClassName("raters");
        setAriaLabel(getTranslation("progress.by"));
        for (Rater rater : Rater.values()) {
            Anchor link = new Anchor(
                    ProgressQuery.href(filter.whole().ratedBy(rater)), getTranslation("progress.by." + rater.name()));
            if (rater == by) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }
}
