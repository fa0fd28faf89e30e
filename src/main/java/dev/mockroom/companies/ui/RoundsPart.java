package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.Round;
import dev.mockroom.shared.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Rounds, weights and bar, each with what it rests on.
class RoundsPart extends Section {

    RoundsPart(CompanyProfile profile) {
        addClassName("section");
        add(head(
                new H2(getTranslation("companies.rounds")),
                new BasisChip(profile.grounds().rounds())));
        add(table(profile.rounds()));
        add(sub("companies.weights", new BasisChip(profile.grounds().weights())), weights(profile));
        add(sub("companies.bar", new BasisChip(profile.grounds().bar())));
        add(new Paragraph(getTranslation("companies.level." + profile.bar().number())));
    }

    private static Header head(Component title, BasisChip basis) {
        return new Header(title, basis);
    }

    private Component sub(String key, BasisChip basis) {
        Div sub = new Div(new H3(getTranslation(key)), basis);
        sub.addClassName("sub-head");
        return sub;
    }

    private Component table(List<Round> rounds) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "rounds");
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("companies.round", "companies.round.minutes", "companies.round.questions")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        rounds.forEach(round -> {
            NativeTableHeaderCell name = new NativeTableHeaderCell(new Span(round.name()), about(round));
            name.getElement().setAttribute("scope", "row");
            table.getBody()
                    .add(new NativeTableRow(
                            name,
                            new NativeTableCell(getTranslation("companies.number", round.minutes())),
                            new NativeTableCell(getTranslation("companies.number", round.questions()))));
        });
        return table;
    }

    private Component about(Round round) {
        String depth = getTranslation("companies.depth." + round.depth().name());
        Span about = new Span(round.topics().isEmpty() ? depth : depth + " " + topics(round.topics()));
        about.addClassNames("small", "quiet", "sub");
        return about;
    }

    private String topics(Map<String, Double> topics) {
        return getTranslation(
                "companies.round.topics",
                String.join(
                        ", ",
                        topics.entrySet().stream()
                                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .map(Map.Entry::getKey)
                                .toList()));
    }

    private Component weights(CompanyProfile profile) {
        UnorderedList weights = new UnorderedList();
        weights.addClassName("weights");
        for (Dimension dimension : Dimension.values()) {
            Span share = new Span(getTranslation(
                    "companies.percent", Percent.of(profile.weights().getOrDefault(dimension, 0.0))));
            share.addClassName("n");
            weights.add(new ListItem(new Span(getTranslation("companies.dimension." + dimension.name())), share));
        }
        return weights;
    }
}
