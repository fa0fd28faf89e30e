package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.questions.reports.MistakeReport;

/// The report that an edit answers, where it can be read while the card is edited.
class ReportNote extends Section {

    ReportNote(MistakeReport report) {
        addClassName("report-note");
        setAriaLabel(getTranslation("questions.report.note"));
        Paragraph head = new Paragraph(getTranslation(
                "questions.report.note.head",
                report.reporter(),
                getTranslation("questions.part." + report.part().name())));
        head.addClassNames("small", "quiet");
        Paragraph words = new Paragraph(report.words());
        words.addClassName("said");
        add(head, words);
    }
}
