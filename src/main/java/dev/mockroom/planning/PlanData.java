package dev.mockroom.planning;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The plans made for somebody.
///
/// What a plan chose is given with the interview that walks through it, by the feature that knows
/// how far it has come.
@Component
@Order(PersonalData.PLANNING)
class PlanData implements PersonalData {

    private final JdbcClient jdbc;
    private final PersonalTables tables;

    PlanData(JdbcClient jdbc, PersonalTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(tables.table("plan", "What was asked for when an interview was planned.")
                .gives(
                        "id",
                        "account_id",
                        "company",
                        "minutes",
                        "seniority",
                        "rest_days",
                        "seed",
                        "created_at",
                        "round_name",
                        "round_number",
                        "first_plan_id",
                        "shared_at",
                        "original_plan_id",
                        "swap_number")
                .where("account_id = :person", "created_at, id"));
    }

    @Override
    public void forget(AccountId person) {
        jdbc.sql("delete from plan where account_id = ?").param(person.value()).update();
    }
}
