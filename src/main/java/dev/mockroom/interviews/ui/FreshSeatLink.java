package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.html.Div;
import dev.mockroom.shared.ui.FreshLink;

/// A link to a seat just made, with what whoever hands it out should know.
public final class FreshSeatLink extends Div {

    /// @param path where it leads, with its secret
    public FreshSeatLink(String path) {
        add(new FreshLink(
                path,
                new FreshLink.Words(
                        getTranslation("interviews.handOver.fresh"),
                        getTranslation("interviews.handOver.once"),
                        getTranslation("interviews.handOver.copy"),
                        getTranslation("interviews.handOver.copied"),
                        getTranslation("interviews.handOver.notCopied"),
                        getTranslation("interviews.handOver.warn"))));
    }
}
