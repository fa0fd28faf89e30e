package dev.mockroom.progress;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/// The command `rebuild`: what is shown of everybody's progress beside the same worked out from the rows of each
/// attempt,
/// and what is stored about attempts mended.
///
/// Standard output carries one line for each person, one for each thing that differs or was mended, and a last one that
/// sums up. The exit code is 0 when all was equal, 1 when something was not.
public final class RebuildCommand {

    private RebuildCommand() {}

    /// Runs the command.
    ///
    /// @return the exit code
    public static int run(Rebuilding rebuilding, PrintStream out) {
        Rebuilding.Mended mended = rebuilding.mend();
        out.println("packed logs\t" + mended.logs() + "\t" + words(mended.indexes()));
        out.println("versions of the schedule\t" + words(mended.versions()));
        AtomicInteger people = new AtomicInteger();
        AtomicInteger apart = new AtomicInteger();
        rebuilding.all(compared -> {
            people.incrementAndGet();
            apart.addAndGet(compared.differing().size());
            out.println(String.join(
                    "\t",
                    compared.person().value().toString(),
                    compared.numbers() + " levels",
                    compared.questions() + " scheduled",
                    compared.differing().isEmpty() ? "equal" : "DIFFERS"));
            compared.differing().forEach(what -> out.println("\t" + what));
        });
        out.println(people.get() + " people, " + apart.get() + " differences, " + (mended.indexes() + mended.versions())
                + " rows mended.");
        return apart.get() == 0 && mended.isNothing() ? 0 : 1;
    }

    private static String words(int mended) {
        return mended == 0 ? "equal" : mended + " MENDED";
    }
}
