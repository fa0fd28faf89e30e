package dev.mockroom;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives each context an empty database: H2 in memory, or PostgreSQL where `mockroom.test.database` says so.
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if ("postgres".equals(System.getProperty("mockroom.test.database"))) {
            TestPropertyValues.of(
                            "spring.datasource.url=" + Postgres.SERVER.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres")
                    .applyTo(context);
        } else {
            TestPropertyValues.of("spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
                    .applyTo(context);
        }
    }

    /// One server per test run, stopped by its own shutdown hook.
    private static final class Postgres {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
