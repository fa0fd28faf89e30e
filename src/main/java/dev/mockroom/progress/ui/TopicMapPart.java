package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.AreaMastery;
import dev.mockroom.progress.AreaMastery.TopicMastery;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.ui.DataTable.Cell;
import dev.mockroom.questions.ui.QuestionsNavigation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// All topics by area: a tile each, darker where the level is higher, hatched where too few answers speak.
///
/// The number stands on every tile, so the colour says nothing that the text does not.
final class TopicMapPart extends Section {

    private static final int STEPS = 5;

    private final ProgressFilter filter;

    TopicMapPart(List<AreaMastery> areas, ProgressFilter filter) {
        this.filter = filter;
        addClassName("section");
        add(new Header(new H2(getTranslation("progress.topics")), key()));
        Div map = new Div();
        map.addClassName("map");
        Predicate<AreaMastery> met =
                area -> area.topics().stream().anyMatch(topic -> topic.level().answers() > 0);
        areas.stream().filter(met).forEach(area -> map.add(row(area)));
        add(map);
        List<AreaMastery> unmet = areas.stream().filter(met.negate()).toList();
        if (!unmet.isEmpty()) {
            add(unmetAreas(unmet));
        }
        add(table(areas));
    }

    /// Areas of which nothing was asked yet say little; whoever is curious opens them.
    private Component unmetAreas(List<AreaMastery> areas) {
        Div map = new Div();
        map.addClassName("map");
        areas.forEach(area -> map.add(row(area)));
        NativeDetails fold = new NativeDetails(getTranslation("progress.topics.unmet.areas", areas.size()), map);
        fold.addClassName("unmet-areas");
        return fold;
    }

    private DataTable table(List<AreaMastery> areas) {
        List<List<Cell>> rows = new ArrayList<>();
        for (AreaMastery area : areas) {
            if (area.level().answers() > 0) {
                rows.add(row(area.area(), "", ProgressQuery.href(filter.onArea(area.area())), area.level()));
            }
            area.topics().stream()
                    .filter(topic -> topic.level().answers() > 0)
                    .forEach(topic -> rows.add(row(
                            area.area(),
                            topic.topic(),
                            ProgressQuery.href(filter.onTopic(topic.topic())),
                            topic.level())));
        }
        return new DataTable(
                getTranslation("progress.topics"),
                "topics",
                List.of(
                        getTranslation("progress.time.area"),
                        getTranslation("progress.topics.topic"),
                        getTranslation("progress.trend.level"),
                        getTranslation("progress.trend.low"),
                        getTranslation("progress.trend.high"),
                        getTranslation("progress.judgement.answers")),
                rows);
    }

    private static List<Cell> row(String area, String topic, String address, Estimate level) {
        Cell answers = new Cell(String.valueOf(level.answers()), address);
        return switch (level) {
            case Estimate.Known known ->
                List.of(
                        Cell.of(area),
                        Cell.of(topic),
                        Cell.of(Numbers.of(known.mean())),
                        Cell.of(Numbers.of(known.low())),
                        Cell.of(Numbers.of(known.high())),
                        answers);
            case Estimate.TooFew few ->
                List.of(Cell.of(area), Cell.of(topic), Cell.of(""), Cell.of(""), Cell.of(""), answers);
        };
    }

    private Component key() {
        Paragraph key = new Paragraph(new Span("1.5"));
        for (int step = 1; step <= STEPS; step++) {
            Span swatch = new Span();
            swatch.addClassNames("swatch", "h" + step);
            key.add(swatch);
        }
        Span none = new Span();
        none.addClassNames("swatch", "none");
        Span few = new Span(none, new Span(getTranslation("progress.topics.few", Estimate.NEEDED)));
        few.addClassName("hatched");
        key.add(new Span(getTranslation("progress.topics.up", "3.5")), few);
        key.addClassNames("key", "small", "faint");
        key.getElement().setAttribute("aria-hidden", "true");
        return key;
    }

    private Component row(AreaMastery area) {
        Anchor name = new Anchor(ProgressQuery.href(filter.onArea(area.area())), "");
        Span level = new Span(level(area.level()));
        level.addClassNames("small", "faint");
        name.add(new Span(area.area()), level);
        H3 heading = new H3(name);
        Div tiles = new Div();
        tiles.addClassName("tiles");
        area.topics().stream()
                .filter(topic -> topic.level().answers() > 0)
                .sorted(Comparator.comparingDouble(TopicMapPart::weakestFirst).thenComparing(TopicMastery::topic))
                .forEach(topic -> tiles.add(tile(topic)));
        Div content = new Div(tiles);
        List<TopicMastery> unmet = area.topics().stream()
                .filter(topic -> topic.level().answers() == 0)
                .toList();
        if (!unmet.isEmpty()) {
            content.add(unmet(unmet));
        }
        Div row = new Div(heading, content);
        row.addClassName("area");
        return row;
    }

    private Component unmet(List<TopicMastery> topics) {
        Paragraph line = new Paragraph(getTranslation("progress.topics.unmet") + " ");
        line.addClassNames("small", "faint", "unmet");
        for (int index = 0; index < topics.size(); index++) {
            String topic = topics.get(index).topic();
            line.add(new Anchor(QuestionsNavigation.topic(topic), topic));
            if (index < topics.size() - 1) {
                line.add(", ");
            }
        }
        return line;
    }

    private Component tile(TopicMastery topic) {
        Anchor tile = new Anchor(ProgressQuery.href(filter.onTopic(topic.topic())), "");
        Span number = new Span(level(topic.level()));
        number.addClassName("n");
        switch (topic.level()) {
            case Estimate.Known known -> {
                tile.addClassName("h" + step(known.mean()));
                tile.setAriaLabel(getTranslation(
                        "progress.level.label",
                        topic.topic(),
                        Numbers.of(known.mean()),
                        Numbers.of(known.low()),
                        Numbers.of(known.high()),
                        known.answers()));
                tile.setTitle(getTranslation(
                        "progress.level.title", Numbers.of(known.low()), Numbers.of(known.high()), known.answers()));
            }
            case Estimate.TooFew few -> tile.addClassName("none");
        }
        tile.addClassName("tile");
        tile.add(new Span(topic.topic()), number);
        return tile;
    }

    private String level(Estimate level) {
        return switch (level) {
            case Estimate.Known known -> Numbers.of(known.mean());
            case Estimate.TooFew few -> getTranslation("progress.few", few.answers(), Estimate.NEEDED);
        };
    }

    private static double weakestFirst(TopicMastery topic) {
        return switch (topic.level()) {
            case Estimate.Known known -> known.mean();
            case Estimate.TooFew few -> 100 - few.answers();
        };
    }

    private static int step(double level) {
        return (int) Math.clamp(Math.floor((level - 1.5) / 0.5) + 1, 1, STEPS);
    }
}
