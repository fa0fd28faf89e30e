package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keeps everything that is read, for files that fit into memory.
final class BankCollector implements BankSink {

    private final Map<Integer, Draft> files = new LinkedHashMap<>();
    private int current = -1;

    @Override
    public void file(int index, String name, FileEncoding encoding, FrontMatter front) {
        files.put(index, new Draft(name, encoding, front));
        current = index;
    }

    @Override
    public void card(ReadCard card) {
        draft(current).cards.add(card);
    }

    @Override
    public void practiceLink(ReadLink link) {
        draft(current).links.add(link);
    }

    @Override
    public void companyList(int file, ReadList list) {
        draft(file).lists.add(list);
    }

    @Override
    public void finding(int file, Finding finding) {
        draft(file).findings.add(finding);
    }

    BankReport report() {
        return new BankReport(files.values().stream().map(Draft::toFile).toList());
    }

    private Draft draft(int index) {
        Draft draft = files.get(index);
        if (draft == null) {
            throw new IllegalStateException("No file " + index + " has begun");
        }
        return draft;
    }

    private static final class Draft {
        private final String name;
        private final FileEncoding encoding;
        private final FrontMatter front;
        private final List<ReadCard> cards = new ArrayList<>();
        private final List<ReadLink> links = new ArrayList<>();
        private final List<ReadList> lists = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        private Draft(String name, FileEncoding encoding, FrontMatter front) {
            this.name = name;
            this.encoding = encoding;
            this.front = front;
        }

        private BankFile toFile() {
            findings.sort(Comparator.comparingInt(Finding::line));
            return new BankFile(name, encoding, front, cards, links, lists, findings);
        }
    }
}
