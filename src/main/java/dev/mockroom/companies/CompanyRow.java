package dev.mockroom.companies;

import java.io.Serializable;
import java.util.List;

/// A company in the list of all.
///
/// @param alsoCalled other names by which it is found
/// @param areas      the areas it asks more about than the whole bank; empty where it hardly differs, or too little is
///                   known
public record CompanyRow(CompanyId id, String name, List<String> alsoCalled, Grounds grounds, List<String> areas)
        implements Serializable {

    public CompanyRow {
        alsoCalled = List.copyOf(alsoCalled);
        areas = List.copyOf(areas);
    }
}
