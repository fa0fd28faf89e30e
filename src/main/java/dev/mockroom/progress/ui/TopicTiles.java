package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.Strength;
import java.util.List;

/// Topics as tiles, darker where the level is higher, hatched where too few answers speak.
final class TopicTiles extends Div {

    private static final int SHOWN_AT_ONCE = 16;

    TopicTiles(List<Strength> topics) {
        add(tiles(topics.subList(0, Math.min(SHOWN_AT_ONCE, topics.size()))));
        if (topics.size() > SHOWN_AT_ONCE) {
            List<Strength> rest = topics.subList(SHOWN_AT_ONCE, topics.size());
            NativeDetails fold =
                    new NativeDetails(getTranslation("progress.topics.more", rest.size()), new Div(tiles(rest)));
            fold.addClassName("fold");
            add(fold);
        }
    }

    private Component tiles(List<Strength> topics) {
        Div tiles = new Div();
        tiles.addClassName("tiles");
        topics.forEach(topic -> tiles.add(tile(topic)));
        return tiles;
    }

    private Component tile(Strength topic) {
        FilterLink tile = FilterLink.topic(topic.name(), "");
        Span number = new Span();
        number.addClassName("n");
        switch (topic.level()) {
            case Estimate.Known known -> {
                number.setText(Numbers.of(known.mean()));
                tile.addClassName("h" + step(known.mean()));
                tile.setAriaLabel(getTranslation(
                        "progress.area.label",
                        topic.name(),
                        Numbers.of(known.mean()),
                        Numbers.of(known.low()),
                        Numbers.of(known.high()),
                        known.answers()));
            }
            case Estimate.TooFew few -> {
                number.setText(getTranslation("progress.few", few.answers(), Estimate.NEEDED));
                tile.addClassName("none");
            }
        }
        tile.addClassName("tile");
        tile.add(new Span(topic.name()), number);
        return tile;
    }

    private static int step(double level) {
        return (int) Math.clamp(Math.floor((level - 1.5) / 0.5) + 1, 1, 5);
    }
}
