package dev.mockroom.questions.importing;

import java.util.List;

/// All that was read from one file.
///
/// @param name the file's name as the caller gave it
/// @param encoding how its bytes became text
/// @param front the front matter
/// @param cards the questions, in the file's order
/// @param practiceLinks the rows of its practice tables
/// @param companyLists the lists 'Questions asked in X interview'
/// @param findings what the reader noticed, by line
public record BankFile(
        String name,
        FileEncoding encoding,
        FrontMatter front,
        List<ReadCard> cards,
        List<ReadLink> practiceLinks,
        List<ReadList> companyLists,
        List<Finding> findings) {

    /// Copies the lists.
    public BankFile {
        cards = List.copyOf(cards);
        practiceLinks = List.copyOf(practiceLinks);
        companyLists = List.copyOf(companyLists);
        findings = List.copyOf(findings);
    }

    /// Whether a finding of severity error is among the findings.
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
