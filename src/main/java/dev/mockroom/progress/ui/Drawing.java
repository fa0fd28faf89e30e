package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Svg;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/// An inline SVG in the making; its colours come from the page's classes.
final class Drawing {

    private final StringBuilder svg = new StringBuilder();

    /// @param label what a screen reader says instead of it
    Drawing(int width, int height, String label) {
        svg.append("<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
                .formatted(width, height, HtmlUtils.htmlEscape(label)));
    }

    Drawing line(String className, double x1, double y1, double x2, double y2) {
        return add(String.format(
                Locale.ROOT, "<path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>", className, x1, y1, x2, y2));
    }

    Drawing points(String shape, String className, String points) {
        return add(String.format(Locale.ROOT, "<%s class=\"%s\" points=\"%s\"/>", shape, className, points));
    }

    Drawing rectangle(String className, double x, double y, double width, double height) {
        return add(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>",
                className,
                x,
                y,
                width,
                height));
    }

    Drawing diamond(String className, double x, double y) {
        return add(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"-4\" y=\"-4\" width=\"8\" height=\"8\""
                        + " transform=\"translate(%.1f %.1f) rotate(45)\"/>",
                className,
                x,
                y));
    }

    /// @param anchor `start`, `middle` or `end`
    Drawing text(String className, double x, double y, String anchor, String text) {
        return add(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                className,
                x,
                y,
                anchor,
                HtmlUtils.htmlEscape(text)));
    }

    private Drawing add(String markup) {
        svg.append(markup);
        return this;
    }

    Svg done() {
        return new Svg(svg + "</svg>");
    }
}
