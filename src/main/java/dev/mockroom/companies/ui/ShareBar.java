package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Svg;
import dev.mockroom.companies.MixEvidence;
import dev.mockroom.companies.MixEvidence.Share;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/// A share as a bar with a soft end for its interval, and the whole bank's as a thin bar below it.
final class ShareBar extends Svg {

    private ShareBar(String svg) {
        super(svg);
    }

    /// The share that fills the whole width: the largest that any bar of the mix must show.
    static double full(MixEvidence<?> mix) {
        return mix.shares().stream()
                .mapToDouble(share -> Math.max(share.high(), share.overall()))
                .max()
                .orElse(1);
    }

    /// @param label what a screen reader says instead of it
    static ShareBar of(Share<?> share, boolean own, double full, String label) {
        StringBuilder svg = new StringBuilder(
                "<svg class=\"share-bar\" height=\"28\" width=\"100%%\" role=\"img\" aria-label=\"%s\">"
                        .formatted(HtmlUtils.htmlEscape(label)));
        if (own) {
            rectangle(svg, "of-company", 0, share.low() / full, 4, 11);
            rectangle(svg, "of-company soft", share.low() / full, (share.high() - share.low()) / full, 4, 11);
            rectangle(svg, "of-bank", 0, share.overall() / full, 18, 5);
        } else {
            rectangle(svg, "of-bank", 0, share.overall() / full, 8, 11);
        }
        return new ShareBar(svg.append("</svg>").toString());
    }

    private static void rectangle(StringBuilder svg, String className, double from, double width, int y, int height) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.2f%%\" y=\"%d\" width=\"%.2f%%\" height=\"%d\"/>",
                className,
                from * 100,
                y,
                width * 100,
                height));
    }
}
