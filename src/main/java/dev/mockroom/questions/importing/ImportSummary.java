package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What the command line reports of a run: counts and findings, not the texts.
final class ImportSummary implements BankSink {

    private final List<FileSummary> files = new ArrayList<>();

    /// What is reported of one file.
    static final class FileSummary {
        final String name;
        final FileEncoding encoding;
        final FileCounts counts = new FileCounts();
        private final List<Finding> findings = new ArrayList<>();

        private FileSummary(String name, FileEncoding encoding) {
            this.name = name;
            this.encoding = encoding;
        }

        /// The findings by line.
        List<Finding> findings() {
            return findings.stream()
                    .sorted(Comparator.comparingInt(Finding::line))
                    .toList();
        }
    }

    @Override
    public void file(int index, String name, FileEncoding encoding, FrontMatter front) {
        files.add(new FileSummary(name, encoding));
    }

    @Override
    public void card(ReadCard card) {
        files.getLast().counts.add(card);
    }

    @Override
    public void practiceLink(ReadLink link) {
        files.getLast().counts.add(link);
    }

    @Override
    public void companyList(int file, ReadList list) {
        files.get(file).counts.add(list);
    }

    @Override
    public void finding(int file, Finding finding) {
        files.get(file).counts.add(finding);
        files.get(file).findings.add(finding);
    }

    List<FileSummary> files() {
        return files;
    }

    FileCounts totals() {
        FileCounts totals = new FileCounts();
        files.forEach(file -> totals.add(file.counts));
        return totals;
    }

    /// The same for a run that was collected.
    static ImportSummary of(BankReport report) {
        ImportSummary summary = new ImportSummary();
        for (int i = 0; i < report.files().size(); i++) {
            BankFile file = report.files().get(i);
            int index = i;
            summary.file(i, file.name(), file.encoding(), file.front());
            file.cards().forEach(summary::card);
            file.practiceLinks().forEach(summary::practiceLink);
            file.companyLists().forEach(list -> summary.companyList(index, list));
            file.findings().forEach(finding -> summary.finding(index, finding));
        }
        return summary;
    }
}
