package dev.mockroom;

import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.ImportCommand;

/// The bank as the command line reaches it, for as long as an import takes.
final class CommandLineBank implements ImportCommand.Bank {

    private final CommandLineApplication application;

    CommandLineBank(CommandLineApplication application) {
        this.application = application;
    }

    @Override
    public BankIntake.Taken take(BankReport report) throws ImportCommand.Unavailable {
        try {
            return application.with(context -> context.getBean(BankIntake.class).take(report));
        } catch (CommandLineApplication.Unavailable reason) {
            throw new ImportCommand.Unavailable(String.valueOf(reason.getMessage()), reason);
        }
    }
}
