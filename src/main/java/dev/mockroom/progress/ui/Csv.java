package dev.mockroom.progress.ui;

import java.util.List;
import java.util.stream.Collectors;

/// Rows as comma-separated values: RFC 4180, with a heading.
final class Csv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    static String of(List<String> columns, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder(line(columns));
        rows.forEach(row -> csv.append(line(row)));
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// A spreadsheet would run what begins like a formula, so such text gets a quote in front; numbers stay
    /// numbers.
    private static String cell(String text) {
        String safe = !text.isEmpty()
                        && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                        && !text.matches("[+-]?[0-9]+([.][0-9]+)?")
                ? "'" + text
                : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
