package dev.mockroom.companies.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.companies.ProfileSheet;
import dev.mockroom.companies.Round;
import dev.mockroom.shared.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What becomes of a profile, part by part; parts that stay are left out.
class ProfileChanges extends UnorderedList {

    ProfileChanges(ProfileSheet before, ProfileSheet after) {
        addClassName("profile-changes");
        part("companies.edit.name", List.of(before.name()), List.of(after.name()));
        part("companies.edit.aliases", before.aliases(), after.aliases());
        List<String> roundsBefore = before.rounds().stream().map(this::words).toList();
        List<String> roundsAfter = after.rounds().stream().map(this::words).toList();
        part("companies.rounds", roundsBefore, roundsAfter);
        part("companies.weights", List.of(words(before.weights())), List.of(words(after.weights())));
        part(
                "companies.bar",
                List.of(getTranslation("companies.level." + before.bar().number())),
                List.of(getTranslation("companies.level." + after.bar().number())));
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void part(String key, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return;
        }
        Span name = new Span(getTranslation(key));
        name.addClassName("what");
        ListItem part = new ListItem(name);
        List<String> gone =
                before.stream().filter(line -> !after.contains(line)).toList();
        List<String> fresh =
                after.stream().filter(line -> !before.contains(line)).toList();
        gone.forEach(line -> part.add(new Gone(line)));
        fresh.forEach(line -> part.add(new Fresh(line)));
        if (gone.isEmpty() && fresh.isEmpty()) {
            part.add(new Paragraph(getTranslation("companies.edit.order", String.join("; ", after))));
        }
        add(part);
    }

    private String words(Round round) {
        String words = getTranslation(
                "companies.edit.round.words",
                round.name(),
                round.minutes(),
                round.questions(),
                getTranslation("companies.edit.depth." + round.depth().name()));
        return round.topics().isEmpty()
                ? words
                : words + ", "
                        + getTranslation(
                                "companies.edit.round.words.areas",
                                round.topics().keySet().stream().sorted().collect(Collectors.joining(", ")));
    }

    private String words(Map<Dimension, Double> weights) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> getTranslation(
                        "companies.edit.weight.words",
                        getTranslation("companies.dimension." + dimension.name()),
                        Math.round(weights.getOrDefault(dimension, 0.0) * 1000) / 10.0))
                .collect(Collectors.joining(", "));
    }

    @Tag("del")
    private static final class Gone extends HtmlContainer {
        private Gone(String text) {
            setText(text);
        }
    }

    @Tag("ins")
    private static final class Fresh extends HtmlContainer {
        private Fresh(String text) {
            setText(text);
        }
    }
}
