package dev.mockroom.questions.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Passes findings on, up to a number; what is beyond is counted, so that a hopeless file does not
/// fill the memory with complaints.
final class FindingLog {

    static final int MOST = 10_000;

    private final Consumer<Finding> sink;
    private final List<Finding> held = new ArrayList<>();
    private boolean open;
    private int passed;
    private int beyond;
    private boolean errorBeyond;

    FindingLog(Consumer<Finding> sink) {
        this.sink = sink;
    }

    void add(Finding finding) {
        if (passed < MOST) {
            passed++;
            pass(finding);
        } else {
            beyond++;
            errorBeyond |= finding.severity() == Severity.ERROR;
        }
    }

    /// Lets findings through; what came before the file was announced comes now.
    void open() {
        open = true;
        held.forEach(sink);
        held.clear();
    }

    private void pass(Finding finding) {
        if (open) {
            sink.accept(finding);
        } else {
            held.add(finding);
        }
    }

    /// Says how many findings were not passed on; call it last.
    void close() {
        if (beyond > 0) {
            pass(new Finding(
                    0,
                    errorBeyond ? Severity.ERROR : Severity.WARNING,
                    "more-findings",
                    beyond + " more findings are not listed."));
        }
    }
}
