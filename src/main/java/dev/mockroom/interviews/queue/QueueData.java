package dev.mockroom.interviews.queue;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// That somebody waits, and that they were matched. Whom with is the other's too, and not told.
@Component
@Order(PersonalData.INTERVIEWS - 1)
class QueueData implements PersonalData {

    private final JdbcClient jdbc;
    private final PersonalTables tables;

    QueueData(JdbcClient jdbc, PersonalTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                tables.table("queue_place", "What somebody waits for in the lobby.")
                        .gives(
                                "account_id",
                                "company",
                                "company_name",
                                "minutes",
                                "seniority",
                                "interviews",
                                "entered_at",
                                "ready_at",
                                "kept_until",
                                "stayed",
                                "match_id",
                                "here_at")
                        .where("account_id = :person", "account_id"),
                tables.table("queue_match", "That they were matched with somebody who waited.")
                        .gives("id", "matched_at", "waited_seconds", "lapsed_at", "interview_id")
                        .withholds("first_id", "second_id")
                        .where("first_id = :person or second_id = :person", "matched_at, id"));
    }

    /// How long people waited stays, without whose wait it was.
    @Override
    public void forget(AccountId person) {
        jdbc.sql("delete from queue_place where account_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("update queue_match set first_id = null where first_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("update queue_match set second_id = null where second_id = :person")
                .param("person", person.value())
                .update();
    }
}
