package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.Judgement;
import dev.mockroom.progress.ui.DataTable.Cell;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.ui.Chart;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// One's own blind level against that of others, interview by interview, as a difference.
final class JudgementPart extends Section {

    /// A difference as small as this is none.
    private static final double ABOUT_NONE = 0.2;

    JudgementPart(List<Judgement> judgements, ZoneId zone) {
        DateTimeFormatter dates =
                DateTimeFormatter.ofPattern("d MMM", getLocale()).withZone(zone);
        DateTimeFormatter full =
                DateTimeFormatter.ofPattern("d MMM yyyy", getLocale()).withZone(zone);
        addClassName("section");
        add(new Header(new H2(getTranslation("progress.judgement"))));
        if (judgements.isEmpty()) {
            Paragraph none = new Paragraph(new Span(getTranslation("progress.judgement.none")));
            none.addClassNames("few", "small");
            add(none);
            return;
        }
        double mean =
                judgements.stream().mapToDouble(Judgement::difference).average().orElseThrow();
        String sentence = getTranslation(
                mean > ABOUT_NONE
                        ? "progress.judgement.above"
                        : mean < -ABOUT_NONE ? "progress.judgement.below" : "progress.judgement.level",
                Numbers.of(Math.abs(mean)),
                judgements.size());
        Paragraph words = new Paragraph(sentence);
        words.addClassName("quiet");
        Chart chart = Chart.differences(
                getTranslation("progress.judgement.label", sentence),
                getTranslation("progress.judgement.higher"),
                getTranslation("progress.judgement.lower"),
                judgements.stream()
                        .map(judgement -> new Chart.Differing(
                                dates.format(judgement.at()),
                                judgement.difference(),
                                getTranslation(
                                        "progress.judgement.point",
                                        full.format(judgement.at()),
                                        Numbers.of(judgement.blind()),
                                        Numbers.of(judgement.others()),
                                        judgement.answers()),
                                DebriefNavigation.debrief(judgement.interview())))
                        .toList());
        DataTable table = new DataTable(
                getTranslation("progress.judgement"),
                "yourself-and-others",
                List.of(
                        getTranslation("progress.answers.when"),
                        getTranslation("progress.answers.blind"),
                        getTranslation("progress.answers.others"),
                        getTranslation("progress.judgement.difference"),
                        getTranslation("progress.judgement.answers")),
                judgements.reversed().stream()
                        .map(judgement -> List.of(
                                new Cell(full.format(judgement.at()), DebriefNavigation.debrief(judgement.interview())),
                                Cell.of(Numbers.of(judgement.blind())),
                                Cell.of(Numbers.of(judgement.others())),
                                Cell.of(String.format(Locale.ROOT, "%+.1f", judgement.difference())),
                                Cell.of(String.valueOf(judgement.answers()))))
                        .toList());
        add(words, new Figure(chart), table);
    }
}
