package dev.mockroom.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;

/// A secret link just made, to copy now: it is shown this once.
public final class FreshLink extends Div {

    /// What is said around it.
    ///
    /// @param once   that it is not shown again
    /// @param copied once it is in the clipboard, or cannot be put there
    /// @param warn   who can use it
    public record Words(String label, String once, String copy, String copied, String notCopied, String warn)
            implements Serializable {}

    /// @param path below the application's address
    public FreshLink(String path, Words words) {
        addClassNames("fresh-link", "stack");
        TextField field = new TextField(words.label());
        field.setHelperText(words.once());
        field.setReadOnly(true);
        field.setValue(SiteAddress.here() + path);
        field.setWidthFull();
        field.setAutoselect(true);
        Span copied = new Span();
        copied.addClassNames("small", "quiet");
        copied.getElement().setAttribute("role", "status");
        NativeButton copy = new NativeButton(words.copy());
        copy.addClassName("do");
        copy.addClickListener(click -> field.getElement()
                .executeJs("""
                        this.inputElement.select();
                        return navigator.clipboard
                          ? navigator.clipboard.writeText(this.value).then(() => true, () => false)
                          : document.execCommand('copy')""")
                .then(Boolean.class, done -> copied.setText(done ? words.copied() : words.notCopied())));
        Div row = new Div(copy, copied);
        row.addClassNames("row", "wrap");
        Paragraph warn = new Paragraph(words.warn());
        warn.addClassNames("small", "quiet");
        add(field, row, warn);
        copy.focus(); // somebody has just asked for it
    }
}
