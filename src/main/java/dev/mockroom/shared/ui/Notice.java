package dev.mockroom.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// A sentence beside the flow of a screen; trouble is announced to a screen reader at once.
public final class Notice extends Div {

    private Notice(String icon, String sentence) {
        addClassName("notice");
        add(new Icon(icon), new Paragraph(sentence));
    }

    /// Something worth knowing.
    public static Notice info(String sentence) {
        return new Notice("info", sentence);
    }

    /// Something went wrong: what happened, what is safe, what to do.
    public static Notice trouble(String sentence) {
        Notice notice = new Notice("info", sentence);
        notice.addClassName("trouble");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
