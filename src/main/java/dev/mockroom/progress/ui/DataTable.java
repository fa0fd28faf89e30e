package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers of a drawing as a folded table, to read and to take along.
final class DataTable extends NativeDetails {

    /// One cell: a text, and where it leads, if anywhere.
    record Cell(String text, @Nullable String href) implements Serializable {

        static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    /// @param name    what the table holds
    /// @param file    the name of the file it can be taken along as, without an ending
    /// @param columns their headings
    DataTable(String name, String file, List<String> columns, List<List<Cell>> rows) {
        super(new Span(""), new Div());
        setSummaryText(getTranslation("progress.table"));
        addClassName("as-table");
        Anchor csv = new Anchor(
                DownloadHandler.fromInputStream(download -> {
                    byte[] bytes = Csv.of(
                                    columns,
                                    rows.stream()
                                            .map(row ->
                                                    row.stream().map(Cell::text).toList())
                                            .toList())
                            .getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file + ".csv", "text/csv;charset=utf-8", bytes.length);
                }),
                getTranslation("progress.table.csv"));
        csv.setDownload(true);
        csv.addClassName("small");
        csv.setAriaLabel(getTranslation("progress.table.csv.of", name));
        Div frame = new Div(table(name, columns, rows));
        frame.addClassName("frame");
        setContent(new Div(frame, csv));
    }

    private static Component table(String name, List<String> columns, List<List<Cell>> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.setCaptionText(name);
        table.getCaption().addClassName("hidden");
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (List<Cell> row : rows) {
            NativeTableRow line = new NativeTableRow();
            for (Cell cell : row) {
                line.add(
                        cell.href() == null
                                ? new NativeTableCell(cell.text())
                                : new NativeTableCell(new Anchor(cell.href(), cell.text())));
            }
            table.getBody().add(line);
        }
        return table;
    }
}
