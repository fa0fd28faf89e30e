package dev.mockroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockroom.MockroomTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// The step that makes the table of scorecards anew, on a database that holds some already.
@MockroomTest
class ScorecardMigrationTest {

    private static final String SCHEMA = "before_interviewers";

    @Autowired
    private DataSource dataSource;

    @Test
    void keepsWhatCandidatesSaidBeforeThereWereInterviewers() throws SQLException {
        migrate("10");
        try (Connection connection = dataSource.getConnection()) {
            String usual = connection.getSchema();
            connection.setSchema(SCHEMA);
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            try {
                keeps(jdbc);
            } finally {
                connection.setSchema(usual); // the pool hands this connection to others
            }
        }
    }

    private void keeps(JdbcClient jdbc) {
        UUID card = scorecard(jdbc);

        migrate("11");

        assertThat(jdbc.sql("select kind, verdict, sentence, strength, next_step from scorecard where id = ?")
                        .param(card)
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("BLIND", 3, "I was tired.", "", "");
        assertThat(jdbc.sql("select mark from scorecard_mark where scorecard_id = ?")
                        .param(card)
                        .query(String.class)
                        .list())
                .containsExactly("PARTLY");
        assertThat(jdbc.sql("select rating from scorecard_rating where scorecard_id = ?")
                        .param(card)
                        .query(String.class)
                        .list())
                .containsExactly("LEANING_HIRE");
        // What held before holds still, and a sealed interviewer's card must be whole.
        for (String broken : new String[] {
            "update scorecard set verdict = 5",
            "update scorecard set verdict = null",
            "update scorecard set kind = 'SELF'",
            "update scorecard set kind = 'INTERVIEWER'",
            "update scorecard_mark set mark = 'HEARD'",
            "update scorecard_rating set rating = 'GOOD'"
        }) {
            assertThatThrownBy(() -> jdbc.sql(broken).update())
                    .as(broken)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static UUID scorecard(JdbcClient jdbc) {
        UUID id = UUID.randomUUID(); // one id for all: they are in different tables
        for (String row : new String[] {
            "insert into account values (:id, 'a@example.org', 'A', '', false, 0, :now)",
            "insert into meeting values (:id, :now)",
            "insert into seat (id, meeting_id, account_id, seat_role) values (:id, :id, :id, 'CANDIDATE')",
            "insert into plan (id, account_id, minutes, seniority, rest_days, seed, created_at)"
                    + " values (:id, :id, 30, 'MID', 0, 1, :now)",
            "insert into question (id, slug, source, current_number, created_at)"
                    + " values (:id, 'slug', 'source', 1, :now)",
            "insert into revision (id, question_id, revision_number, title, prompt, answer, tested, area, difficulty,"
                    + " minutes, origin, front, canonical, fingerprint, created_at)"
                    + " values (:id, :id, 1, 'T', 'P', 'A', '', 'Area', 'EASY', 5, 'IMPORTED', '', '', '', :now)",
            "insert into revision_signal values (:id, 1, '', 'Signal', null, false, '', '')",
            "insert into interview (id, meeting_id, candidate_seat_id, plan_id, company_name, seniority, minutes, phase,"
                    + " current_number, created_at, started_at, ended_at, version)"
                    + " values (:id, :id, :id, :id, '', 'MID', 30, 'ENDED', 1, :now, :now, :now, 1)",
            "insert into attempt values (:id, :id, 1, :id, :id, 5, 0, true, false, 0, null)",
            "insert into scorecard values (:id, :id, :id, 'BLIND', 3, 'I was tired.', :now, :now)",
            "insert into scorecard_mark values (:id, 1, :id, :id, 1, 'PARTLY', :now)",
            "insert into scorecard_rating values (:id, 1, :id, 'LEANING_HIRE', :now)"
        }) {
            jdbc.sql(row.replace(":now", "timestamp with time zone '2026-11-23 12:00:00+00'"))
                    .param("id", id)
                    .update();
        }
        return id;
    }
}
