package dev.mockroom.questions;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody wrote about cards: drafts and reports are theirs, what they published is the
/// bank's.
@Component
@Order(PersonalData.QUESTIONS)
class EditorData implements PersonalData {

    private final JdbcClient jdbc;
    private final PersonalTables tables;

    EditorData(JdbcClient jdbc, PersonalTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                tables.table("card_draft", "A card that was typed and not published.")
                        .gives(
                                "account_id",
                                "slug",
                                "base_number",
                                "area",
                                "body",
                                "version",
                                "saved_at",
                                "discarded_at")
                        .where("account_id = :person", "slug"),
                tables.table("card_report", "A mistake that was reported, and what editors replied.")
                        .gives(
                                "id",
                                "question_id",
                                "revision_number",
                                "reporter_id",
                                "part",
                                "words",
                                "reported_at",
                                "settled_at",
                                "fixed_number",
                                "reply")
                        .withholds("settled_by")
                        .where("reporter_id = :person", "reported_at, id"),
                new PersonalTable(
                        "card_report_settled",
                        "A reply to a mistake that somebody else reported.",
                        List.of("id", "question_id", "settled_at", "fixed_number", "reply"),
                        Set.of(),
                        tables.query("""
                                select id, question_id, settled_at, fixed_number, reply from card_report
                                where settled_by = :person order by settled_at, id""")),
                tables.table("revision", "A card that was published, as it stood then.")
                        .gives("id", "question_id", "revision_number", "canonical", "reason", "author_id", "created_at")
                        .withholds(
                                "title",
                                "prompt",
                                "answer",
                                "tested",
                                "area",
                                "difficulty",
                                "minutes",
                                "origin",
                                "front",
                                "fingerprint")
                        .where("author_id = :person", "created_at, id"),
                tables.table("question_standing", "A card that was retired or taken back into the bank.")
                        .gives("id", "question_id", "retired", "reason", "author_id", "changed_at")
                        .where("author_id = :person", "changed_at, id"),
                tables.table("card_proposal", "A source's text for a card that was turned down.")
                        .gives("id", "question_id", "source", "proposed_at", "turned_down_at", "turned_down_by")
                        .withholds("area", "front", "canonical", "fingerprint")
                        .where("turned_down_by = :person", "turned_down_at, id"));
    }

    /// What they published stays in the bank, without their name.
    @Override
    public void forget(AccountId person) {
        run("delete from card_draft where account_id = ?", person);
        run("delete from card_report where reporter_id = ?", person);
        run("update card_report set settled_by = null where settled_by = ?", person);
        run("update revision set author_id = null where author_id = ?", person);
        run("update question_standing set author_id = null where author_id = ?", person);
        run("update card_proposal set turned_down_by = null where turned_down_by = ?", person);
    }

    private void run(String sql, AccountId person) {
        jdbc.sql(sql).param(person.value()).update();
    }
}
