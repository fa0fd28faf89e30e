package dev.mockroom.progress;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.progress.RealInterview.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of real interviews and how they went.
@Repository
class RealInterviews {

    private final JdbcClient jdbc;

    RealInterviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What this person told, the latest interview first.
    List<RealInterview> of(AccountId person) {
        return jdbc.sql("select * from real_interview where account_id = :person order by held_on desc, company, id")
                .param("person", person.value())
                .query(RealInterviews::read)
                .list();
    }

    /// Keeps what was told; what was told before of the same company and day gives way.
    void keep(AccountId person, RealInterview interview, Instant now) {
        jdbc.sql("delete from real_interview where account_id = :person and company = :company and held_on = :held")
                .param("person", person.value())
                .param("company", interview.company().value())
                .param("held", interview.held())
                .update();
        Estimate.Known expected = interview.expectation().orElse(null);
        jdbc.sql("""
                insert into real_interview (id, account_id, company, company_name, held_on, outcome, expected_level,
                    expected_low, expected_high, expected_answers, told_at)
                values (:id, :person, :company, :name, :held, :outcome, :level, :low, :high, :answers, :now)""")
                .param("id", interview.id().value())
                .param("person", person.value())
                .param("company", interview.company().value())
                .param("name", interview.companyName())
                .param("held", interview.held())
                .param("outcome", interview.outcome().name())
                .param("level", expected == null ? null : expected.mean(), Types.DOUBLE)
                .param("low", expected == null ? null : expected.low(), Types.DOUBLE)
                .param("high", expected == null ? null : expected.high(), Types.DOUBLE)
                .param("answers", expected == null ? null : expected.answers(), Types.INTEGER)
                .param("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /// Forgets one.
    ///
    /// @return whether there was one that is this person's
    boolean delete(AccountId person, RealInterview.Id interview) {
        return jdbc.sql("delete from real_interview where id = :id and account_id = :person")
                        .param("id", interview.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private static RealInterview read(ResultSet row, int number) throws SQLException {
        return new RealInterview(
                new RealInterview.Id(row.getObject("id", UUID.class)),
                new CompanyId(row.getString("company")),
                row.getString("company_name"),
                row.getObject("held_on", LocalDate.class),
                Outcome.valueOf(row.getString("outcome")),
                expected(row));
    }

    private static Estimate.@Nullable Known expected(ResultSet row) throws SQLException {
        int answers = row.getInt("expected_answers");
        return row.wasNull()
                ? null
                : new Estimate.Known(
                        row.getDouble("expected_level"),
                        row.getDouble("expected_low"),
                        row.getDouble("expected_high"),
                        answers);
    }
}
