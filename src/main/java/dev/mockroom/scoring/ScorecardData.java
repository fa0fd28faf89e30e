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
    /// What was said of this person opens to them as the scorecards do.
    private static final String BOTH_IN = """
            exists (select 1 from scorecard own where own.interview_id = interviewer_feedback.interview_id
                and own.seat_id = interviewer_feedback.seat_id and own.kind = 'INTERVIEWER'
                and own.sealed_at is not null)
            and exists (select 1 from scorecard blind where blind.interview_id = interviewer_feedback.interview_id
                and blind.kind = 'BLIND' and blind.sealed_at is not null)""";
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
                tables.table("scorecard_dimension", "A level for one side of all answers together.")
                        .gives("scorecard_id", "dimension", "level_number")
                        .where(OF_CARDS, "scorecard_id, dimension"),
                tables.table("scorecard_note", "Something that an interviewer jotted down about an answer.")
                        .gives("id", "scorecard_id", "attempt_id", "body", "noted_at", "clock_millis")
                        .where(OF_CARDS, "scorecard_id, noted_at, id"),
                tables.table(
                                "scorecard_evidence",
                                "Words of an answer, or a moment of its history, that a mark rests on.")
                        .gives(
                                "id",
                                "scorecard_id",
                                "attempt_id",
                                "revision_id",
                                "signal_number",
                                "from_seq",
                                "to_seq",
                                "quote",
                                "attached_at",
                                "clock_millis")
                        .where(OF_CARDS, "scorecard_id, attached_at, id"),
                tables.table(
                                "scorecard_amendment",
                                "A change of a scorecard after it was open to both, with its reason.")
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
                tables.table("interviewer_feedback", "What a candidate says of whoever interviewed them.")
                        .gives("interview_id", "seat_id", "clear_level", "fair_level", "helpful_level", "words")
                        .where(
                                "interview_id in (" + OWN + ") or (" + GIVEN + " and " + BOTH_IN + ")",
                                "interview_id, seat_id"));
    }

    @Override
    public void forget(AccountId person) {
        jdbc.sql("delete from scorecard where interview_id in (" + OWN + ") or (sealed_at is null and " + GIVEN + ")")
                .param("person", person.value())
                .update();
        // What was said of their part is theirs alone, and nobody else needs it.
        jdbc.sql("delete from interviewer_feedback where " + GIVEN)
                .param("person", person.value())
                .update();
    }
}
