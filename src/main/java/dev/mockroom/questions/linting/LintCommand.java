package dev.mockroom.questions.linting;

import dev.mockroom.questions.importing.BankSource;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command `lint`: holds files, or the Markdown files of a folder, to the bank's own measure.
///
/// Standard output carries the report and nothing else. The exit code is 0; 1 with findings; 2 for wrong usage or
/// files that cannot be read. Topics come from the folder's `topics.csv`, else from the bank that ships.
@Command(
        name = "lint",
        description = "Says what question cards lack: fields, sizes, signals that can be heard, text that renders.",
        mixinStandardHelpOptions = true,
        version = "Mockroom",
        sortOptions = false,
        usageHelpAutoWidth = true)
public final class LintCommand implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int FINDINGS = 1;
    private static final int UNUSABLE = 2;

    @Option(
            names = "--report",
            paramLabel = "json|text",
            defaultValue = "text",
            description = "How to print the report (default: ${DEFAULT-VALUE}).")
    private LintFormat format = LintFormat.TEXT;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Markdown files, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    private final PrintWriter out;
    private final PrintWriter err;

    private LintCommand(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /// Runs the command.
    ///
    /// @param args what follows the word `lint`
    /// @return the exit code
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return CommandRun.of(LintCommand::new, args, out, err);
    }

    @Override
    public Integer call() {
        Optional<Path> missing =
                paths.stream().filter(path -> !Files.isReadable(path)).findFirst();
        if (missing.isPresent()) {
            err.println("There is no readable file or folder " + missing.get() + ".");
            return UNUSABLE;
        }
        try {
            List<Path> files = files();
            if (files.isEmpty()) {
                err.println("There is no Markdown file in " + paths.getFirst() + ".");
                return UNUSABLE;
            }
            List<BankLint.Linted> linted = new BankLint(Topics.of(folder()))
                    .check(files.stream().map(BankSource::of).toList());
            format.print(linted, out);
            return linted.stream().allMatch(file -> file.findings().isEmpty()) ? CLEAN : FINDINGS;
        } catch (IOException broken) {
            err.println("A file could not be read to its end: " + broken.getMessage());
            return UNUSABLE;
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> entries = Files.list(path)) {
                    entries.filter(file -> file.toString().endsWith(".md"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private @Nullable Path folder() {
        return paths.stream().filter(Files::isDirectory).findFirst().orElse(null);
    }
}
