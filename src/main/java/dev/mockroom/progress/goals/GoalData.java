package dev.mockroom.progress.goals;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody works towards, and worked towards.
@Component
@Order(PersonalData.PROGRESS)
class GoalData implements PersonalData {

    private final JdbcClient jdbc;
    private final PersonalTables tables;

    GoalData(JdbcClient jdbc, PersonalTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(tables.table("goal", "An interview that is or was worked towards, and what came of it.")
                .gives(
                        "id",
                        "account_id",
                        "active_account_id",
                        "company",
                        "company_name",
                        "stage",
                        "on_date",
                        "seniority",
                        "minutes_a_day",
                        "outcome",
                        "told_at",
                        "created_at")
                .where("account_id = :person", "created_at, id"));
    }

    @Override
    public void forget(AccountId person) {
        jdbc.sql("delete from goal where account_id = ?").param(person.value()).update();
    }
}
