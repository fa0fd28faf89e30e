package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.Strength;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/// Areas on the scale of levels, each with its band, or with how many answers there are of those it takes.
final class StrengthList extends UnorderedList {

    StrengthList(List<Strength> areas) {
        addClassName("strengths");
        Span ticks = new Span();
        ticks.addClassName("ticks");
        for (int level = 1; level <= 4; level++) {
            ticks.add(new Span(String.valueOf(level)));
        }
        ListItem scale = new ListItem(new Span(), ticks, new Span());
        scale.addClassNames("sc", "small", "faint");
        scale.getElement().setAttribute("aria-hidden", "true");
        add(scale);
        areas.forEach(area -> add(row(area)));
    }

    private ListItem row(Strength area) {
        FilterLink name = FilterLink.area(area.name(), area.name());
        return switch (area.level()) {
            case Estimate.Known known -> new ListItem(name, track(area.name(), known), number(known));
            case Estimate.TooFew few -> {
                Span count = new Span(getTranslation("progress.few", few.answers(), Estimate.NEEDED));
                count.addClassNames("small", "faint");
                Div none = new Div(count);
                none.addClassNames("track", "none");
                yield new ListItem(name, none, new Span());
            }
        };
    }

    private Component number(Estimate.Known known) {
        Span mean = new Span(Numbers.of(known.mean()));
        mean.addClassName("n");
        Span answers = new Span(getTranslation("progress.trend.answers", known.answers()));
        answers.addClassNames("small", "faint");
        return new Div(mean, answers);
    }

    private Component track(String name, Estimate.Known known) {
        String label = getTranslation(
                "progress.area.label",
                name,
                Numbers.of(known.mean()),
                Numbers.of(known.low()),
                Numbers.of(known.high()),
                known.answers());
        return new Svg(String.format(
                Locale.ROOT,
                """
                <svg class="track" height="36" width="100%%" role="img" aria-label="%s">\
                <line x1="0" x2="100%%" y1="18" y2="18" class="grid"/>\
                <rect class="b2" x="%.1f%%" y="11" width="%.1f%%" height="14" rx="7"/>\
                <svg x="%.1f%%" y="18" overflow="visible">\
                <rect class="d2" x="-5" y="-5" width="10" height="10" transform="rotate(45)"/></svg></svg>""",
                HtmlUtils.htmlEscape(label),
                percent(known.low()),
                percent(known.high()) - percent(known.low()),
                percent(known.mean())));
    }

    private static double percent(double level) {
        return (level - 1) / 3 * 100;
    }
}
