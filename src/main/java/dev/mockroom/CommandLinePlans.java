package dev.mockroom;

import dev.mockroom.planning.PlanCommand;
import java.io.PrintStream;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// The bank that ships as the command line reaches it: the application without an open port, on a
/// database in memory that goes with it.
final class CommandLinePlans implements PlanCommand.Bank {

    private static final String[] IN_MEMORY = {
        "--server.port=-1",
        "--spring.datasource.url=jdbc:h2:mem:plans;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
        "--spring.datasource.username=sa",
        "--spring.datasource.password=",
        "--mockroom.demo=false",
        "--logging.level.root=error",
        "--logging.level.dev.mockroom=error"
    };

    @Override
    public int with(ToIntFunction<PlanCommand.Plans> work) {
        PrintStream out = System.out;
        System.setOut(System.err); // the log; standard output is the plans' alone
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Mockroom.class)
                .logStartupInfo(false)
                .run(IN_MEMORY)) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("operator", null, List.of()));
            return work.applyAsInt(application.getBean(PlanCommand.Plans.class));
        } finally {
            SecurityContextHolder.clearContext();
            System.setOut(out);
        }
    }
}
