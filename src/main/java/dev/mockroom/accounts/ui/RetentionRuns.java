package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.accounts.retention.Retention;
import dev.mockroom.accounts.retention.RetentionRun;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What the daily job did, the latest first.
final class RetentionRuns extends Div {

    private static final int PAGE = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private final transient Retention retention;
    private final NativeTableBody body;
    private final NativeButton more = new NativeButton(getTranslation("retention.runs.more"));
    private int shown;

    RetentionRuns(Retention retention) {
        this.retention = retention;
        addClassName("stack");
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of("retention.runs.at", "retention.runs.kind", "retention.runs.removed")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(title));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        body = table.addBody();
        more.addClassName("button");
        more.addClickListener(click -> load());
        load();
        if (shown == 0) {
            Paragraph none = new Paragraph(getTranslation("retention.runs.none"));
            none.addClassName("quiet");
            add(none);
        } else {
            add(table, more);
        }
    }

    private void load() {
        List<RetentionRun> runs = retention.runs(shown, PAGE + 1);
        runs.stream().limit(PAGE).forEach(run -> body.add(row(run)));
        shown += Math.min(PAGE, runs.size());
        more.setVisible(runs.size() > PAGE);
    }

    private NativeTableRow row(RetentionRun run) {
        String removed = getTranslation("retention.kind." + run.kind() + ".count", run.removed());
        return new NativeTableRow(
                new NativeTableCell(DAY.format(run.at().atOffset(ZoneOffset.UTC))),
                new NativeTableCell(getTranslation(
                        "retention.runs.rule", getTranslation("retention.kind." + run.kind()), run.days())),
                new NativeTableCell(run.complete() ? removed : getTranslation("retention.runs.partly", removed)));
    }
}
