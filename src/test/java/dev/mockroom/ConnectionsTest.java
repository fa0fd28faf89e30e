package dev.mockroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MockroomTest
class ConnectionsTest {

    @Autowired
    private DataSource dataSource;

    /// H2 2.4 evaluates `check (x in (…))` on the connection that created the table.
    @Test
    void areNeverRetiredBecauseTablesDependOnTheOneThatMadeThem() throws SQLException {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);

        assertThat(pool.getMaxLifetime()).isZero();
        assertThat(pool.getMinimumIdle()).isEqualTo(pool.getMaximumPoolSize());
    }
}
