package dev.mockroom.questions.importing;

import java.io.IOException;
import java.util.List;

/// Reads the bank's Markdown dialect; any bytes give a report, never an exception of their own.
public final class BankReader {

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
        for (int index = 0; index < sources.size(); index++) {
            sink.file(index, sources.get(index).name(), new FileEncoding("UTF-8", false), FrontMatter.NONE);
        }
    }
}
