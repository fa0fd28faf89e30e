package dev.mockroom.questions.importing;

import java.util.List;

/// All that was read in one run; company lists are resolved across its files.
///
/// @param files in the order given
public record BankReport(List<BankFile> files) {

    /// Copies the list.
    public BankReport {
        files = List.copyOf(files);
    }

    /// The questions of all files.
    public List<ReadCard> cards() {
        return files.stream().flatMap(file -> file.cards().stream()).toList();
    }

    /// The practice links of all files.
    public List<ReadLink> practiceLinks() {
        return files.stream().flatMap(file -> file.practiceLinks().stream()).toList();
    }

    /// The company lists of all files.
    public List<ReadList> companyLists() {
        return files.stream().flatMap(file -> file.companyLists().stream()).toList();
    }

    /// Whether any file has a finding of severity error.
    public boolean hasErrors() {
        return files.stream().anyMatch(BankFile::hasErrors);
    }
}
