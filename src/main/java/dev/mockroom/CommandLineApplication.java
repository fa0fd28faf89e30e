package dev.mockroom;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The application as the command line reaches it: without an open port, for as long as one command takes.
final class CommandLineApplication {

    /// The screens' beans need a web application; this one opens no port.
    private static final String NOT_LISTENING = "--server.port=-1";

    private final Preflight preflight;

    CommandLineApplication(Preflight preflight) {
        this.preflight = preflight;
    }

    /// Why there is no application to speak of, in a sentence that says what to do.
    static final class Unavailable extends Exception {
        Unavailable(String message) {
            super(message);
        }

        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// Starts it, runs this, and ends it; the log goes to standard error meanwhile.
    <T> T with(Function<ConfigurableApplicationContext, T> work) throws Unavailable {
        Optional<String> objection = preflight.database();
        if (objection.isPresent()) {
            throw new Unavailable(objection.get());
        }
        PrintStream out = System.out;
        System.setOut(System.err); // the log; standard output is the report's alone
        try (ConfigurableApplicationContext application = start()) {
            return work.apply(application);
        } finally {
            System.setOut(out);
        }
    }

    private static ConfigurableApplicationContext start() throws Unavailable {
        try {
            return new SpringApplicationBuilder(Mockroom.class)
                    .logStartupInfo(false)
                    .run(NOT_LISTENING);
        } catch (RuntimeException broken) {
            throw new Unavailable(
                    "The database cannot be opened (" + rootOf(broken).getMessage()
                            + "): check its settings and that no other Mockroom holds it.",
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
