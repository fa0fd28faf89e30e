package dev.mockroom.accounts.export;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts everything that is kept about whoever asks into one zip; about nobody else.
///
/// It is written to a file first, row by row, so that a slow line does not keep a connection to the
/// database, and is one picture of one moment. `src/docs/EXPORT.md` describes its shape.
@Service
@PreAuthorize("isAuthenticated()")
public class MyExport {

    /// So many are made at once; whoever comes then is asked to try again.
    private static final int AT_ONCE = 2;

    private final CurrentPerson currentPerson;
    private final List<PersonalData> features;
    private final TransactionTemplate snapshot;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    MyExport(
            CurrentPerson currentPerson,
            List<PersonalData> features,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.features = List.copyOf(features).reversed(); // the account first
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /// What is kept, by the names of its words on screen.
    public List<String> kept() {
        return features.stream().map(PersonalData::name).toList();
    }

    /// How far it is: so many of its tables are written.
    public record Step(int done, int all) {}

    /// Makes the zip. Takes its time: not for the thread of a screen.
    ///
    /// @param progress is told after each table
    /// @return nothing when too many are being made at this moment
    public Optional<ExportFile> make(Consumer<Step> progress) {
        AccountId person = currentPerson.id();
        if (!turns.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(make(person, progress));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private ExportFile make(AccountId person, Consumer<Step> progress) throws IOException {
        List<PersonalTable> tables =
                features.stream().flatMap(feature -> feature.tables().stream()).toList();
        ExportFile file = new ExportFile(Files.createTempFile("mockroom-export", ".zip"));
        try {
            snapshot.executeWithoutResult(status -> write(file.path(), person, tables, progress));
            return file;
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void write(Path file, AccountId person, List<PersonalTable> tables, Consumer<Step> progress) {
        try (OutputStream out = Files.newOutputStream(file)) {
            new ExportZip(clock.instant(), person).write(tables, out, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
