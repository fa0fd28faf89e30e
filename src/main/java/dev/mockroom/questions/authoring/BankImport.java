package dev.mockroom.questions.authoring;

import dev.mockroom.questions.importing.BankReader;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.BankSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings files into the bank, for those who keep it: first a look, then all or nothing.
///
/// A file's name is its source. What a source once brought and no longer has is retired with its next
/// import; a question of another source is at most changed.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class BankImport {

    /// The most that one import takes from a browser, in bytes; the command line takes any size.
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private final BankWriter writer;

    BankImport(BankWriter writer) {
        this.writer = writer;
    }

    /// Reads the files, whatever they hold; company lists find their questions in all of them.
    ///
    /// @param bytes    of all files together
    /// @param progress told of the share that is read, from 0 to 1
    /// @throws IOException when a file cannot be opened or read; never because of what it holds
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public BankReport read(List<? extends BankSource> files, long bytes, DoubleConsumer progress) throws IOException {
        Meter meter = new Meter(bytes, progress);
        BankReport report =
                new BankReader().read(files.stream().map(meter::through).toList());
        progress.accept(1);
        return report;
    }

    /// What importing these files would do.
    public ImportPreview preview(BankReport report) {
        return writer.preview(report, BankWriter::byFileName);
    }

    /// Imports these files, in one transaction, unless the bank has changed since the preview.
    ///
    /// @param basis of the preview that the person saw
    @Transactional
    public ImportOutcome apply(BankReport report, long basis) {
        return writer.apply(report, BankWriter::byFileName, basis);
    }

    /// Watches bytes go by. A file is read twice: once to find its charset, once for its text.
    private static final class Meter {
        private static final int PASSES = 2;

        private final double all;
        private final DoubleConsumer progress;
        private final AtomicLong read = new AtomicLong();

        private Meter(long bytes, DoubleConsumer progress) {
            this.all = Math.max(1.0, (double) PASSES * bytes);
            this.progress = progress;
        }

        private BankSource through(BankSource source) {
            return new BankSource() {
                @Override
                public String name() {
                    return source.name();
                }

                @Override
                public InputStream open() throws IOException {
                    return metered(source.open());
                }
            };
        }

        private InputStream metered(InputStream stream) {
            return new FilterInputStream(stream) {
                @Override
                public int read() throws IOException {
                    int next = super.read();
                    count(next < 0 ? 0 : 1);
                    return next;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int count = super.read(bytes, offset, length);
                    count(Math.max(0, count));
                    return count;
                }
            };
        }

        private void count(int bytes) {
            progress.accept(Math.min(1, read.addAndGet(bytes) / all));
        }
    }
}
