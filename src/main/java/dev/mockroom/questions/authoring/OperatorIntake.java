package dev.mockroom.questions.authoring;

import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.questions.importing.BankReport;
import org.springframework.stereotype.Component;

/// Takes what the command line read: whoever can start it on this machine may keep the bank.
@Component
class OperatorIntake implements BankIntake {

    private final BankWriter writer;

    OperatorIntake(BankWriter writer) {
        this.writer = writer;
    }

    @Override
    public Taken take(BankReport report) {
        ImportPreview done = writer.apply(report, BankWriter::byFileName);
        return new Taken(
                done.count(ChangeKind.ADDED),
                done.count(ChangeKind.CHANGED),
                done.count(ChangeKind.UNCHANGED) + done.count(ChangeKind.KEPT),
                done.count(ChangeKind.RETIRED));
    }
}
