package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Svg;
import dev.mockroom.companies.ui.OwnPractice.OwnLevel;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/// One's own level with its band on the scale of 1 to 4, and the bar to reach.
final class LevelBar extends Svg {

    private static final String OWN =
            "<rect class=\"own\" x=\"-5\" y=\"-5\" width=\"10\" height=\"10\" transform=\"rotate(45)\"/>";
    private static final String THEIRS = "<circle class=\"theirs\" r=\"5.5\"/>";

    /// @param byOthers whether it is the level by interviewers; the shape tells, and the colour
    LevelBar(OwnLevel.Known level, int bar, boolean byOthers, String label) {
        super(String.format(
                Locale.ROOT,
                """
                <svg class="level-bar" height="28" width="100%%" role="img" aria-label="%s">\
                <line x1="0" x2="100%%" y1="14" y2="14" class="scale-line"/>\
                <rect class="band%s" x="%.1f%%" y="8" width="%.1f%%" height="12" rx="6"/>\
                <line x1="%.1f%%" x2="%.1f%%" y1="2" y2="26" class="bar-line"/>\
                <svg x="%.1f%%" y="14" overflow="visible">%s</svg></svg>""",
                HtmlUtils.htmlEscape(label),
                byOthers ? " by-others" : "",
                percent(level.low()),
                percent(level.high()) - percent(level.low()),
                percent(bar),
                percent(bar),
                percent(level.mean()),
                byOthers ? THEIRS : OWN));
    }

    private static double percent(double level) {
        return (level - 1) / 3 * 100;
    }
}
