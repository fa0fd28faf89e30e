package dev.mockroom.progress.reviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Somebody's reviews; what they typed in them is with the answers of their interviews.
@Component
@Order(PersonalData.PROGRESS)
class ReviewData implements PersonalData {

    private static final String OWN = "attempt_id in (select id from attempt where account_id = :person)";

    private final JdbcClient jdbc;
    private final PersonalTables tables;

    ReviewData(JdbcClient jdbc, PersonalTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                tables.table("review", "A question that came back in a review, and what became of it.")
                        .gives(
                                "attempt_id",
                                "shown_at",
                                "revealed_at",
                                "skipped_at",
                                "buried_at",
                                "buried_until",
                                "graded_at",
                                "grade",
                                "scheduler")
                        .where(OWN, "shown_at, attempt_id"),
                tables.table("review_mark", "What became of a signal in a review.")
                        .gives("attempt_id", "revision_id", "signal_number", "mark", "marked_at")
                        .where(OWN, "attempt_id, signal_number"),
                tables.table("review_setting", "How many questions a day takes.")
                        .gives("account_id", "daily_cap")
                        .where("account_id = :person", "account_id"));
    }

    @Override
    public void forget(AccountId person) {
        update("delete from review where " + OWN, person);
        update("delete from review_setting where account_id = :person", person);
    }

    private void update(String sql, AccountId person) {
        jdbc.sql(sql).param("person", person.value()).update();
    }
}
