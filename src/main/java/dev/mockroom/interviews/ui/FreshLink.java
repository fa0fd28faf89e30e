package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/// A link just made, to copy now: it is shown this once.
public final class FreshLink extends Div {

    /// A link to this place of the application.
    public static FreshLink to(String path) {
        return new FreshLink(path);
    }

    private FreshLink(String path) {
        addClassNames("fresh-link", "stack");
        TextField field = new TextField(getTranslation("interviews.handOver.fresh"));
        field.setHelperText(getTranslation("interviews.handOver.once"));
        field.setReadOnly(true);
        field.setValue(base() + path);
        field.setWidthFull();
        field.setAutoselect(true);
        Span copied = new Span();
        copied.addClassNames("small", "quiet");
        copied.getElement().setAttribute("role", "status");
        NativeButton copy = new NativeButton(getTranslation("interviews.handOver.copy"));
        copy.addClassName("do");
        copy.addClickListener(click -> field.getElement()
                .executeJs("""
                        this.inputElement.select();
                        return navigator.clipboard
                          ? navigator.clipboard.writeText(this.value).then(() => true, () => false)
                          : document.execCommand('copy')""")
                .then(
                        Boolean.class,
                        done -> copied.setText(getTranslation(
                                done ? "interviews.handOver.copied" : "interviews.handOver.notCopied"))));
        Div row = new Div(copy, copied);
        row.addClassNames("row", "wrap");
        Paragraph warn = new Paragraph(getTranslation("interviews.handOver.warn"));
        warn.addClassNames("small", "quiet");
        add(field, row, warn);
    }

    /// The application's address as this browser knows it.
    private static String base() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        String whole = request.getRequestURL().toString();
        String host =
                whole.substring(0, whole.length() - request.getRequestURI().length());
        return host + request.getContextPath() + "/";
    }
}
