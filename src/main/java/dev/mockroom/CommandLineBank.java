package dev.mockroom;

import dev.mockroom.questions.importing.BankIntake;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.ImportCommand;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The bank as the command line reaches it: the application without an open port, for as long as an import takes.
final class CommandLineBank implements ImportCommand.Bank {

    /// The screens' beans need a web application; this one opens no port.
    private static final String NOT_LISTENING = "--server.port=-1";

    private final Preflight preflight;

    CommandLineBank(Preflight preflight) {
        this.preflight = preflight;
    }

    @Override
    public BankIntake.Taken take(BankReport report) throws ImportCommand.Unavailable {
        Optional<String> objection = preflight.database();
        if (objection.isPresent()) {
            throw new ImportCommand.Unavailable(objection.get());
        }
        PrintStream out = System.out;
        System.setOut(System.err); // the log; standard output is the report's alone
        try (ConfigurableApplicationContext application = start()) {
            return application.getBean(BankIntake.class).take(report);
        } finally {
            System.setOut(out);
        }
    }

    private static ConfigurableApplicationContext start() throws ImportCommand.Unavailable {
        try {
            return new SpringApplicationBuilder(Mockroom.class)
                    .logStartupInfo(false)
                    .run(NOT_LISTENING);
        } catch (RuntimeException broken) {
            throw new ImportCommand.Unavailable(
                    "The bank cannot be opened (" + rootOf(broken).getMessage()
                            + "): check the database settings and that no other Mockroom holds it.",
                    broken);
        }
    }

    private static Throwable rootOf(Throwable broken) {
        Throwable root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
