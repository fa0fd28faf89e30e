package dev.mockroom.scoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Scorecards that somebody gave, and those about them once these are open to them.
///
/// What was submitted about others stays when they leave, from a seat without a name; what was not,
/// goes.
@Component
@Order(PersonalData.SCORING)
class ScorecardData implements PersonalData {

    private static final String SEATS = "select id from seat where account_id = :person";
    private static final String OWN = "select id from interview where candidate_seat_id in (" + SEATS + ")";
    private static final String GIVEN = "seat_id in (" + SEATS + ")";
    private static final String OPEN = """
            sealed_at is not null and interview_id in (
                select blind.interview_id from scorecard blind
                where blind.kind = 'BLIND' and blind.sealed_at is not null and blind.interview_id in (%s))""".formatted(OWN);
    private static final String CARDS = GIVEN + " or (" + OPEN + ")";
    private static final String OF_CARDS = "scorecard_id in (select id from scorecard where " + CARDS + ")";

    private final JdbcClient jdbc;
    private final PersonalTables tables;

    ScorecardData(JdbcClient jdbc, PersonalTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "scorecards";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                tables.table("scorecard", "A scorecard, given or received; whose it is says its seat.")
                        .gives("id", "interview_id", "seat_id", "kind", "verdict", "sentence", "opened_at", "sealed_at")
                        .where(CARDS, "opened_at, id"),
                tables.table("scorecard_mark", "A mark for a signal; the last one counts.")
                        .gives("scorecard_id", "seq", "attempt_id", "revision_id", "signal_number", "mark", "marked_at")
                        .where(OF_CARDS, "scorecard_id, seq"),
                tables.table("scorecard_rating", "A level for an answer; the last one counts.")
                        .gives("scorecard_id", "seq", "attempt_id", "rating", "rated_at")
                        .where(OF_CARDS, "scorecard_id, seq"));
    }

    @Override
    public void forget(AccountId person) {
        jdbc.sql("delete from scorecard where interview_id in (" + OWN + ") or (sealed_at is null and " + GIVEN + ")")
                .param("person", person.value())
                .update();
    }
}
