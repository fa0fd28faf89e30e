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
                        .gives(
                                "id",
                                "interview_id",
                                "seat_id",
                                "kind",
                                "verdict",
                                "sentence",
                                "strength",
                                "next_step",
                                "confidence",
                                "opened_at",
                                "sealed_at")
                        .where(CARDS, "opened_at, id"),
                tables.table("scorecard_mark", "A mark for a signal; the last one counts.")
                        .gives("scorecard_id", "seq", "attempt_id", "revision_id", "signal_number", "mark", "marked_at")
                        .where(OF_CARDS, "scorecard_id, seq"),
                tables.table("scorecard_rating", "A level for an answer; the last one counts.")
                        .gives("scorecard_id", "seq", "attempt_id", "rating", "rated_at")
                        .where(OF_CARDS, "scorecard_id, seq"),
                tables.table("scorecard_dimension", "The level of one side of all answers together.")
                        .gives("scorecard_id", "dimension", "level_number")
                        .where(OF_CARDS, "scorecard_id, dimension"),
                tables.table("scorecard_note", "What was jotted down while interviewing.")
                        .gives("id", "scorecard_id", "attempt_id", "body", "noted_at", "clock_millis")
                        .where(OF_CARDS, "noted_at, id"),
                tables.table("scorecard_evidence", "Words of an answer that a mark rests on.")
                        .gives(
                                "id",
                                "scorecard_id",
                                "attempt_id",
                                "revision_id",
                                "signal_number",
                                "from_seq",
                                "to_seq",
                                "quote",
                                "attached_at")
                        .where(OF_CARDS, "attached_at, id"),
                tables.table("scorecard_amendment", "A change of a scorecard after it was open, and why.")
                        .gives(
                                "scorecard_id",
                                "amendment_number",
                                "seat_id",
                                "amended_at",
                                "reason",
                                "topic",
                                "attempt_id",
                                "signal_number",
                                "was",
                                "becomes")
                        .where(OF_CARDS, "scorecard_id, amendment_number"),
                tables.table("interviewer_feedback", "What was said of an interviewer after an interview.")
                        .gives("interview_id", "seat_id", "clear_level", "fair_level", "helpful_level", "words")
                        .where("interview_id in (" + OWN + ")", "interview_id, seat_id"));
    }

    @Override
    public void forget(AccountId person) {
        jdbc.sql("delete from scorecard where interview_id in (" + OWN + ") or (sealed_at is null and " + GIVEN + ")")
                .param("person", person.value())
                .update();
    }
}
