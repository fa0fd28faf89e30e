package dev.mockroom.questions.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the bank's Markdown dialect; any bytes give a report, never an exception of their own.
public final class BankReader {

    private final AskerAliases aliases = AskerAliases.shipped();

    /// Reads all sources as one run and collects what they hold.
    ///
    /// @throws IOException when a source cannot be opened or read; never because of what it holds
    public BankReport read(List<? extends BankSource> sources) throws IOException {
        BankCollector collector = new BankCollector();
        stream(sources, collector);
        return collector.report();
    }

    /// Reads one source as a run of its own.
    ///
    /// @throws IOException when the source cannot be opened or read
    public BankFile read(BankSource source) throws IOException {
        return read(List.of(source)).files().getFirst();
    }

    /// Reads all sources as one run and hands over what they hold piece by piece.
    ///
    /// @throws IOException when a source cannot be opened or read
    public void stream(List<? extends BankSource> sources, BankSink sink) throws IOException {
        RunIndex index = new RunIndex();
        List<FindingLog> logs = new ArrayList<>();
        List<Listed> lists = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            int file = i;
            FindingLog findings = new FindingLog(finding -> sink.finding(file, finding));
            logs.add(findings);
            new Pass(file, sources.get(i), sink, index, findings, lists).run();
        }
        for (Listed listed : lists) {
            sink.companyList(listed.file, index.resolved(listed.list, logs.get(listed.file)));
        }
        logs.forEach(FindingLog::close);
    }

    private record Listed(int file, ReadList list) {}

    /// The way of one file's lines: front matter, then sections.
    private final class Pass {
        private final int file;
        private final BankSource source;
        private final BankSink sink;
        private final RunIndex index;
        private final FindingLog findings;
        private final List<Listed> lists;

        private Pass(
                int file, BankSource source, BankSink sink, RunIndex index, FindingLog findings, List<Listed> lists) {
            this.file = file;
            this.source = source;
            this.sink = sink;
            this.index = index;
            this.findings = findings;
            this.lists = lists;
        }

        private void run() throws IOException {
            SourceText text = new SourceText(source, findings);
            Start start = new Start(text);
            text.forEachLine(start::accept);
            start.finish();
        }

        /// Waits for the front matter, because the sink hears of the file with it.
        private final class Start {
            private final SourceText text;
            private final FrontMatterReader frontMatter = new FrontMatterReader(findings);
            private Optional<SectionCutter> cutter = Optional.empty();
            private Optional<FileReader> reader = Optional.empty();
            private boolean empty = true;

            private Start(SourceText text) {
                this.text = text;
            }

            private void accept(Line line) {
                empty &= line.isBlank();
                if (cutter.isPresent()) {
                    cutter.get().accept(line);
                } else {
                    frontMatter.accept(line).ifPresent(this::begin);
                }
            }

            private void begin(FrontMatter front) {
                sink.file(file, source.name(), text.encoding(), front);
                findings.open();
                FileReader sections = new FileReader(
                        source.name(),
                        front,
                        findings,
                        sink,
                        index,
                        aliases,
                        (line, list) -> lists.add(new Listed(file, list)));
                SectionCutter lines = new SectionCutter(sections::accept, findings);
                reader = Optional.of(sections);
                cutter = Optional.of(lines);
                frontMatter.held().forEach(lines::accept);
            }

            private void finish() {
                if (cutter.isEmpty()) {
                    begin(FrontMatter.NONE);
                }
                if (empty && text.isText()) {
                    findings.add(Finding.error(0, "empty-file", "The file is empty."));
                }
                cutter.ifPresent(SectionCutter::finish);
                reader.ifPresent(FileReader::finish);
            }
        }
    }
}
