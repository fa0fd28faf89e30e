package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.questions.importing.BankFile;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.importing.Severity;
import java.util.Comparator;
import java.util.List;

/// What the reader noticed, the gravest first, folded unless something could not be read.
class FindingsFold extends NativeDetails {

    private static final int MOST = 200;

    private record Found(BankFile file, Finding finding) {}

    FindingsFold(BankReport report) {
        addClassName("fold");
        List<Found> all = report.files().stream()
                .flatMap(file -> file.findings().stream().map(finding -> new Found(file, finding)))
                .sorted(Comparator.comparing((Found found) -> found.finding().severity())
                        .reversed())
                .toList();
        Span count = new Span(getTranslation(
                "questions.import.findings.count",
                count(all, Severity.ERROR),
                count(all, Severity.WARNING),
                count(all, Severity.INFO)));
        count.addClassName("count");
        Div words = new Div(new Span(getTranslation("questions.import.findings")), count);
        words.addClassName("words");
        setSummary(words);
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        boolean several = report.files().size() > 1;
        all.stream().limit(MOST).forEach(found -> list.add(row(found, several)));
        Div inside = new Div(list);
        inside.addClassName("inside");
        if (all.size() > MOST) {
            inside.add(new Paragraph(getTranslation("questions.import.findings.more", all.size() - MOST)));
        }
        setContent(inside);
        setOpen(report.hasErrors());
    }

    private static long count(List<Found> all, Severity severity) {
        return all.stream()
                .filter(found -> found.finding().severity() == severity)
                .count();
    }

    private ListItem row(Found found, boolean withFile) {
        Finding finding = found.finding();
        Span severity = new Span(
                getTranslation("questions.import.severity." + finding.severity().name()));
        severity.addClassName("chip");
        Span place = new Span(
                withFile
                        ? getTranslation("questions.import.place", found.file().name(), finding.line())
                        : getTranslation("questions.import.line", finding.line()));
        place.addClassNames("small", "faint");
        Div head = new Div(severity, place);
        head.addClassNames("row", "wrap");
        return new ListItem(head, new Paragraph(finding.message()));
    }
}
