package dev.mockroom;

import dev.mockroom.planning.PlanCommand;
import dev.mockroom.progress.RebuildCommand;
import dev.mockroom.progress.Rebuilding;
import dev.mockroom.questions.importing.ImportCommand;
import dev.mockroom.questions.linting.LintCommand;
import dev.mockroom.scoring.RescoreCommand;
import dev.mockroom.scoring.Rescoring;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application's entry: a web server by default, a command line when the first word says so.
@SpringBootApplication
public class Mockroom {

    /// Starts the server, or runs the command named first.
    public static void main(String[] args) {
        Preflight preflight = new Preflight(System.getenv());
        if (args.length > 0 && args[0].equals("import")) {
            List<String> rest = List.of(args).subList(1, args.length);
            System.exit(ImportCommand.run(
                    rest, new CommandLineBank(new CommandLineApplication(preflight)), System.out, System.err));
        }
        if (args.length > 0 && args[0].equals("rescore")) {
            System.exit(rescore(new CommandLineApplication(preflight), System.out));
        }
        if (args.length > 0 && args[0].equals("rebuild")) {
            System.exit(rebuild(new CommandLineApplication(preflight), System.out));
        }
        if (args.length > 0 && args[0].equals("lint")) {
            System.exit(LintCommand.run(List.of(args).subList(1, args.length), System.out, System.err));
        }
        if (args.length > 0 && args[0].equals("plan")) {
            System.exit(PlanCommand.run(
                    List.of(args).subList(1, args.length), new CommandLinePlans(), System.out, System.err));
        }
        Optional<String> objection = preflight.objection();
        if (objection.isPresent()) {
            System.err.println(objection.get());
            System.exit(2);
        }
        SpringApplication.run(Mockroom.class, args);
    }

    private static int rescore(CommandLineApplication application, PrintStream out) {
        try {
            return application.with(context -> RescoreCommand.run(context.getBean(Rescoring.class), out));
        } catch (CommandLineApplication.Unavailable reason) {
            System.err.println(reason.getMessage());
            return 2;
        }
    }

    private static int rebuild(CommandLineApplication application, PrintStream out) {
        try {
            return application.with(context -> RebuildCommand.run(context.getBean(Rebuilding.class), out));
        } catch (CommandLineApplication.Unavailable reason) {
            System.err.println(reason.getMessage());
            return 2;
        }
    }
}
