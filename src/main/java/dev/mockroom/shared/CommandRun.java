package dev.mockroom.shared;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine;

/// How every command of the command line runs: its report on one stream, its complaints on the other, both UTF-8.
public final class CommandRun {

    private CommandRun() {}

    /// Makes the command with its two streams, and runs it.
    ///
    /// @param args what follows the command's own word
    /// @return the exit code
    public static int of(
            BiFunction<PrintWriter, PrintWriter, Callable<Integer>> command,
            List<String> args,
            PrintStream out,
            PrintStream err) {
        PrintWriter toOut = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter toErr = new PrintWriter(err, true, StandardCharsets.UTF_8);
        int code = new CommandLine(command.apply(toOut, toErr))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(toOut)
                .setErr(toErr)
                .execute(args.toArray(String[]::new));
        toOut.flush();
        toErr.flush();
        return code;
    }
}
