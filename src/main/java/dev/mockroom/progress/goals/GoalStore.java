package dev.mockroom.progress.goals;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.shared.Seniority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of goals.
@Repository
class GoalStore {

    private final JdbcClient jdbc;

    GoalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody's goals, the next date first and then those that are over, the latest first.
    List<Goal> of(AccountId person) {
        return jdbc.sql("""
                select * from goal where account_id = :account
                order by case when outcome is null then 0 else 1 end,
                    case when outcome is null then on_date end, on_date desc, created_at, id""")
                .param("account", person.value())
                .query(GoalStore::goal)
                .list();
    }

    Optional<Goal> active(AccountId person) {
        return jdbc.sql("select * from goal where active_account_id = :account")
                .param("account", person.value())
                .query(GoalStore::goal)
                .optional();
    }

    Optional<Goal> find(AccountId person, GoalId goal) {
        return jdbc.sql("select * from goal where id = :id and account_id = :account")
                .param("id", goal.value())
                .param("account", person.value())
                .query(GoalStore::goal)
                .optional();
    }

    /// Makes others who change this person's goals wait until the transaction ends.
    void lock(AccountId person) {
        jdbc.sql("select id from account where id = :id for update")
                .param("id", person.value())
                .query(UUID.class)
                .single();
    }

    void insert(AccountId person, GoalId id, GoalTerms terms, String companyName, Instant now) {
        jdbc.sql("""
                insert into goal (id, account_id, company, company_name, stage, on_date, seniority, minutes_a_day, created_at)
                values (:id, :account, :company, :companyName, :stage, :date, :seniority, :minutes, :now)""")
                .param("id", id.value())
                .param("account", person.value())
                .param("company", terms.company().map(CompanyId::value).orElse(null), Types.VARCHAR)
                .param("companyName", companyName)
                .param("stage", terms.stage().name())
                .param("date", terms.date())
                .param("seniority", terms.seniority().name())
                .param("minutes", terms.minutes())
                .param("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void update(GoalId id, GoalTerms terms, String companyName) {
        jdbc.sql("""
                update goal set company = :company, company_name = :companyName, stage = :stage, on_date = :date,
                    seniority = :seniority, minutes_a_day = :minutes
                where id = :id""")
                .param("id", id.value())
                .param("company", terms.company().map(CompanyId::value).orElse(null), Types.VARCHAR)
                .param("companyName", companyName)
                .param("stage", terms.stage().name())
                .param("date", terms.date())
                .param("seniority", terms.seniority().name())
                .param("minutes", terms.minutes())
                .update();
    }

    void deactivate(AccountId person) {
        jdbc.sql("update goal set active_account_id = null where active_account_id = :account")
                .param("account", person.value())
                .update();
    }

    void activate(AccountId person, GoalId id) {
        jdbc.sql("update goal set active_account_id = :account where id = :id")
                .param("account", person.value())
                .param("id", id.value())
                .update();
    }

    /// Keeps what came of it; from then on it is not worked towards.
    void tell(GoalId id, Outcome outcome, Instant now) {
        jdbc.sql("update goal set outcome = :outcome, told_at = :now, active_account_id = null where id = :id")
                .param("outcome", outcome.name())
                .param("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    void delete(GoalId id) {
        jdbc.sql("delete from goal where id = :id").param("id", id.value()).update();
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        String company = row.getString("company");
        String outcome = row.getString("outcome");
        return new Goal(
                new GoalId(row.getObject("id", UUID.class)),
                new GoalTerms(
                        company == null ? null : new CompanyId(company),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("on_date", LocalDate.class),
                        Seniority.valueOf(row.getString("seniority")),
                        row.getInt("minutes_a_day")),
                row.getString("company_name"),
                row.getObject("active_account_id", UUID.class) != null,
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
