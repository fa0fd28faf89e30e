package dev.mockroom.companies;

import java.io.Serializable;
import java.util.List;

/// A stretch of the companies that a search finds.
///
/// @param rows  those with most questions first
/// @param total how many the search finds in all
public record CompanyList(List<CompanyRow> rows, int total) implements Serializable {

    public CompanyList {
        rows = List.copyOf(rows);
    }
}
