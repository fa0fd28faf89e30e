package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.questions.authoring.ChangeKind;
import dev.mockroom.questions.authoring.ImportPreview;
import dev.mockroom.questions.authoring.QuestionChange;
import dev.mockroom.questions.importing.BankReport;
import java.util.List;

/// What an import would do, or did: counts, findings, and each question that it touches.
class PreviewPanel extends Div {

    private static final int MOST = 100;

    PreviewPanel(BankReport report, ImportPreview preview) {
        addClassNames("stack", "preview");
        add(new CountsTable(preview));
        if (report.files().stream().anyMatch(file -> !file.findings().isEmpty())) {
            add(new FindingsFold(report));
        }
        for (ChangeKind kind : List.of(ChangeKind.CHANGED, ChangeKind.KEPT, ChangeKind.RETIRED, ChangeKind.ADDED)) {
            List<QuestionChange> changes = preview.questions().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!changes.isEmpty()) {
                add(section(kind, changes));
            }
        }
    }

    private Section section(ChangeKind kind, List<QuestionChange> changes) {
        Section section = new Section(new H2(getTranslation("questions.import.kind.title." + kind.name())));
        section.addClassName("section");
        changes.stream().limit(MOST).map(ChangeRow::new).forEach(section::add);
        if (changes.size() > MOST) {
            Paragraph more = new Paragraph(getTranslation("questions.import.more", changes.size() - MOST));
            more.addClassName("quiet");
            section.add(more);
        }
        return section;
    }
}
