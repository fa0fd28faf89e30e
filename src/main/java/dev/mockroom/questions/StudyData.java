package dev.mockroom.questions;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which cards somebody opened to study.
@Component
@Order(PersonalData.QUESTIONS)
class StudyData implements PersonalData {

    private final JdbcClient jdbc;
    private final PersonalTables tables;

    StudyData(JdbcClient jdbc, PersonalTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "studies";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(tables.table("question_study", "A question whose answer was opened to study, and when.")
                .gives("id", "account_id", "question_id", "studied_at")
                .where("account_id = :person", "studied_at, id"));
    }

    @Override
    public void forget(AccountId person) {
        jdbc.sql("delete from question_study where account_id = ?")
                .param(person.value())
                .update();
    }
}
