package dev.mockroom.questions.importing;

import dev.mockroom.shared.CommandRun;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command `import`: reads files, reports what they hold, and brings it into the bank.
///
/// Standard output carries the report and nothing else. The exit code is 0; 1 where a finding is
/// an error, then nothing is imported; 2 for wrong usage, files that cannot be read, or a bank
/// that cannot be opened.
@Command(
        name = "import",
        description = "Reads question cards, practice tables and company lists, and brings them into the bank.",
        mixinStandardHelpOptions = true,
        version = "Mockroom",
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class ImportCommand implements Callable<Integer> {

    private static final int FINE = 0;
    private static final int ERRORS = 1;
    private static final int UNUSABLE = 2;

    @Option(names = "--dry-run", description = "Only report; touch no database.")
    private boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "json|text",
            defaultValue = "text",
            description = "How to print the report (default: ${DEFAULT-VALUE}).")
    private SummaryFormat format = SummaryFormat.TEXT;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Markdown files.")
    private List<Path> files = new ArrayList<>();

    private final Bank bank;
    private final PrintWriter out;
    private final PrintWriter err;

    private ImportCommand(Bank bank, PrintWriter out, PrintWriter err) {
        this.bank = bank;
        this.out = out;
        this.err = err;
    }

    /// Opens the configured bank, which takes a while.
    @FunctionalInterface
    public interface Bank {
        /// Brings a report into the bank.
        ///
        /// @throws Unavailable when the bank cannot be opened
        BankIntake.Taken take(BankReport report) throws Unavailable;
    }

    /// Why the bank cannot be opened, in a sentence that says what to do.
    public static final class Unavailable extends Exception {
        /// With the sentence for the person at the command line.
        public Unavailable(String message) {
            super(message);
        }

        /// With the sentence, and what is behind it.
        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// Runs the command.
    ///
    /// @param args what follows the word `import`
    /// @return the exit code
    public static int run(List<String> args, Bank bank, PrintStream out, PrintStream err) {
        return CommandRun.of((report, complaints) -> new ImportCommand(bank, report, complaints), args, out, err);
    }

    @Override
    public Integer call() {
        Optional<String> unreadable =
                files.stream().flatMap(file -> complaint(file).stream()).findFirst();
        if (unreadable.isPresent()) {
            err.println(unreadable.get());
            return UNUSABLE;
        }
        List<BankSource> sources = files.stream().map(BankSource::of).toList();
        try {
            return dryRun ? report(sources) : importInto(sources);
        } catch (IOException broken) {
            err.println("A file could not be read to its end: " + broken.getMessage());
            return UNUSABLE;
        } catch (Unavailable noBank) {
            err.println(noBank.getMessage());
            return UNUSABLE;
        }
    }

    private int report(List<BankSource> sources) throws IOException {
        ImportSummary summary = new ImportSummary();
        new BankReader().stream(sources, summary);
        format.print(summary, Optional.empty(), out);
        return summary.totals().hasErrors() ? ERRORS : FINE;
    }

    private int importInto(List<BankSource> sources) throws IOException, Unavailable {
        BankReport report = new BankReader().read(sources);
        ImportSummary summary = ImportSummary.of(report);
        if (report.hasErrors()) {
            format.print(summary, Optional.empty(), out);
            err.println("Nothing was imported, because some findings are errors.");
            return ERRORS;
        }
        BankIntake.Taken taken = bank.take(report);
        format.print(summary, Optional.of(taken), out);
        return FINE;
    }

    private static Optional<String> complaint(Path file) {
        if (Files.isDirectory(file)) {
            return Optional.of(file + " is a folder; name the files in it.");
        }
        if (!Files.exists(file)) {
            return Optional.of("There is no file " + file + ".");
        }
        return Files.isReadable(file) ? Optional.empty() : Optional.of(file + " may not be read by this user.");
    }
}
