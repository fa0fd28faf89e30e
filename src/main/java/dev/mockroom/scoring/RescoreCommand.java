package dev.mockroom.scoring;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;

/// The command `rescore`: every score worked out anew, beside what is shown.
///
/// Standard output carries one line for each score and a last one that sums up. The exit code is 0 when all are equal,
/// 1
/// when one is not.
public final class RescoreCommand {

    private RescoreCommand() {}

    /// Runs the command.
    ///
    /// @return the exit code
    public static int run(Rescoring rescoring, PrintStream out) {
        AtomicInteger scores = new AtomicInteger();
        AtomicInteger apart = new AtomicInteger();
        rescoring.all(score -> {
            scores.incrementAndGet();
            if (!score.isEqual()) {
                apart.incrementAndGet();
            }
            out.println(line(score));
        });
        out.println(
                apart.get() == 0
                        ? scores.get() + " scores, all equal to what is shown."
                        : scores.get() + " scores, " + apart.get() + " differ from what is shown.");
        return apart.get() == 0 ? 0 : 1;
    }

    private static String line(Rescored score) {
        return String.join(
                "\t",
                score.interview().value().toString(),
                score.rater().name().toLowerCase(Locale.ROOT),
                score.question() == 0 ? "whole" : "question " + score.question(),
                number(score.shown()),
                number(score.recomputed()),
                score.isEqual() ? "equal" : "DIFFERS");
    }

    private static String number(OptionalDouble points) {
        return points.isPresent() ? String.format(Locale.ROOT, "%.6f", points.getAsDouble()) : "none";
    }
}
