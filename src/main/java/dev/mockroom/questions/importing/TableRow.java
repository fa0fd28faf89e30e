package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;

/// Cuts a table row into cells.
final class TableRow {

    private TableRow() {}

    static boolean isRow(String text) {
        String row = text.strip();
        return row.length() > 2 && row.charAt(0) == '|' && row.indexOf('|', 1) > 0;
    }

    static boolean isDelimiter(String text) {
        String row = text.strip();
        if (row.indexOf('-') < 0 || row.indexOf('|') < 0) {
            return false;
        }
        for (int i = 0; i < row.length(); i++) {
            if ("|-: \t".indexOf(row.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// The cells at every pipe that is not escaped, as GitHub cuts them.
    static List<String> cells(String text) {
        return cells(text, false);
    }

    /// The cells when pipes inside code and formulas belong to the cell.
    static List<String> looseCells(String text) {
        return cells(text, true);
    }

    private static List<String> cells(String text, boolean loose) {
        String row = text.strip();
        int i = row.startsWith("|") ? 1 : 0;
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean closed = false;
        while (i < row.length()) {
            char c = row.charAt(i);
            closed = false;
            if (c == '\\' && i + 1 < row.length()) {
                char next = row.charAt(i + 1);
                cell.append(next == '|' ? "" : "\\").append(next);
                i += 2;
                continue;
            }
            if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                closed = true;
            } else {
                int end = loose && (c == '`' || c == '$') ? spanEnd(row, i) : i + 1;
                cell.append(row, i, end);
                i = end - 1;
            }
            i++;
        }
        if (!closed) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    /// Where the code or formula that opens here ends; the next character where none does.
    private static int spanEnd(String row, int start) {
        char mark = row.charAt(start);
        int width = 1;
        while (start + width < row.length() && row.charAt(start + width) == mark) {
            width++;
        }
        int close = row.indexOf(String.valueOf(mark).repeat(width), start + width);
        return close < 0 || width > 3 ? start + 1 : close + width;
    }
}
