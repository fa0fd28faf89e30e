package dev.mockroom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import dev.mockroom.shared.markdown.Markdown;

/// Markdown as a person reads it: formulas drawn, code coloured, nothing in it that could run.
///
/// The server makes the HTML and lets only an allow-list through. The browser fetches what draws formulas and
/// colours code when there are any.
@Tag("rich-text")
@JsModule("./components/rich-text.ts")
@NpmPackage(value = "katex", version = "0.19.1")
@NpmPackage(value = "highlight.js", version = "11.12.0")
@StyleSheet("styles/rich-text.css")
public final class RichText extends Component implements HasStyle {

    /// @param markdown of any origin
    public RichText(String markdown) {
        setMarkdown(markdown);
    }

    /// Shows other text instead.
    public void setMarkdown(String markdown) {
        getElement().setProperty("html", Markdown.toHtml(markdown));
    }
}
