package dev.mockroom.questions;

import dev.mockroom.questions.importing.BankReport;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings files into the bank, for those who keep it: first a look, then all or nothing.
///
/// A file's name is its source. What a source once brought and no longer has is retired with its next
/// import; a question of another source is at most changed.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class BankImport {

    private final BankWriter writer;

    BankImport(BankWriter writer) {
        this.writer = writer;
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
}
