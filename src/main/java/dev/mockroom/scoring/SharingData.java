package dev.mockroom.scoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Links to parts of one's debriefs, and that one's words may be shown by another's.
@Component
@Order(PersonalData.SCORING - 1)
class SharingData implements PersonalData {

    private static final String SEATS = "select id from seat where account_id = :person";
    private static final String OWN =
            "interview_id in (select id from interview where candidate_seat_id in (" + SEATS + "))";
    private static final String GIVEN = "scorecard_id in (select id from scorecard where seat_id in (" + SEATS + "))";

    private final JdbcClient jdbc;
    private final PersonalTables tables;

    SharingData(JdbcClient jdbc, PersonalTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "sharing";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                tables.table("debrief_share", "A link to parts of one of their debriefs.")
                        .gives("id", "interview_id", "created_at", "expires_at", "revoked_at", "opened_at")
                        .withholds("secret_hash")
                        .where(OWN, "created_at, id"),
                tables.table("debrief_share_part", "What such a link shows.")
                        .gives("share_id", "part")
                        .where("share_id in (select id from debrief_share where " + OWN + ")", "share_id, part"),
                tables.table("words_agreement", "That a candidate may show their words about them to others.")
                        .gives("scorecard_id", "agreed_at")
                        .where(GIVEN, "agreed_at, scorecard_id"));
    }

    /// Words that stay with the candidate are shown to nobody else from here on.
    @Override
    public void forget(AccountId person) {
        jdbc.sql("delete from debrief_share where " + OWN)
                .param("person", person.value())
                .update();
        jdbc.sql("delete from words_agreement where " + GIVEN)
                .param("person", person.value())
                .update();
    }
}
