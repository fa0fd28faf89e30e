package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.mockroom.questions.authoring.ChangeKind;
import dev.mockroom.questions.authoring.ImportPreview;
import java.util.List;
import java.util.Map;

/// How many things an import adds, changes, leaves and retires.
class CountsTable extends NativeTable {

    CountsTable(ImportPreview preview) {
        addClassNames("table", "counts");
        List<ChangeKind> kinds = List.of(ChangeKind.values()).stream()
                .filter(kind -> kind != ChangeKind.KEPT || preview.count(kind) > 0)
                .toList();
        NativeTableRow head = getHead().addRow();
        head.addHeaderCell().setText(getTranslation("questions.import.what"));
        kinds.forEach(kind -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.addClassName("num");
            cell.setText(getTranslation("questions.import.kind." + kind.name()));
        });
        row("questions.import.questions", preview.counts(), kinds);
        row("questions.import.links", preview.links(), kinds);
        row("questions.import.lists", preview.companyLists(), kinds);
    }

    private void row(String nameKey, Map<ChangeKind, Integer> counts, List<ChangeKind> kinds) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.setText(getTranslation(nameKey));
        name.getElement().setAttribute("scope", "row");
        kinds.forEach(kind -> {
            NativeTableCell cell = row.addDataCell();
            cell.addClassName("num");
            cell.setText(getTranslation("questions.import.number", counts.getOrDefault(kind, 0)));
        });
    }
}
