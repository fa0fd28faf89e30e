package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Somebody's interviews and answers, and the seats they took in others'.
///
/// Their own interviews are deleted with everything in them. A seat from which they interviewed
/// others stays, without their name, because what was said from it is the others' too.
@Component
@Order(PersonalData.INTERVIEWS)
class InterviewData implements PersonalData {

    private static final String SEATS = "select id from seat where account_id = :person";
    private static final String OWN = "select id from interview where candidate_seat_id in (" + SEATS + ")";

    private final JdbcClient jdbc;
    private final PersonalTables tables;
    private final PersonalAnswers answers;
    private final Clock clock;

    InterviewData(JdbcClient jdbc, PersonalTables tables, PersonalAnswers answers, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "interviews";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                tables.table("meeting", "People who came together.")
                        .gives("id", "created_at", "live", "swaps")
                        .where("id in (select meeting_id from seat where account_id = :person)", "created_at, id"),
                tables.table("seat", "A part taken in a meeting.")
                        .gives(
                                "id",
                                "meeting_id",
                                "account_id",
                                "seat_role",
                                "joined_at",
                                "left_at",
                                "ready_at",
                                "turn")
                        .withholds("guest_name") // a guest has no account, so it is never their own
                        .where("account_id = :person", "meeting_id, id"),
                tables.table("desk", "The seat from which questions were answered in reviews.")
                        .gives("account_id", "seat_id")
                        .where("account_id = :person", "seat_id"),
                tables.table("seat_link", "A link to the interviewer's seat in one of their meetings.")
                        .gives("id", "meeting_id", "turn", "created_at", "expires_at", "used_at", "revoked_at")
                        .withholds("secret_hash")
                        .where(
                                "meeting_id in (select meeting_id from interview where id in (" + OWN + "))",
                                "created_at, id"),
                tables.table(
                                "seat_key",
                                "Until when a guest's key opens the interviewer's seat in one of their meetings.")
                        .gives("seat_id", "expires_at")
                        .withholds("key_hash")
                        .where(
                                "seat_id in (select id from seat where meeting_id in"
                                        + " (select meeting_id from interview where id in (" + OWN + ")))",
                                "seat_id"),
                tables.table("observer_link", "A link to an observer's seat, which they asked for or came by.")
                        .gives(
                                "id",
                                "meeting_id",
                                "turn",
                                "asked_by",
                                "created_at",
                                "expires_at",
                                "agreed_at",
                                "withdrawn_at",
                                "seat_id")
                        .withholds("secret_hash")
                        .where("asked_by in (" + SEATS + ") or seat_id in (" + SEATS + ")", "created_at, id"),
                tables.table("seat_code", "Until when a code moves a guest's seat in one of their meetings.")
                        .gives("seat_id", "expires_at")
                        .withholds("code_hash")
                        .where(
                                "seat_id in (select id from seat where meeting_id in"
                                        + " (select meeting_id from interview where id in (" + OWN + ")))",
                                "seat_id"),
                tables.table("interview", "An interview taken as a candidate.")
                        .gives(
                                "id",
                                "meeting_id",
                                "candidate_seat_id",
                                "plan_id",
                                "company",
                                "company_name",
                                "seniority",
                                "minutes",
                                "phase",
                                "current_number",
                                "created_at",
                                "started_at",
                                "paused_at",
                                "ended_at",
                                "focus_until",
                                "version",
                                "round_name",
                                "round_number",
                                "round_count",
                                "turn")
                        .where("candidate_seat_id in (" + SEATS + ")", "created_at, id"),
                tables.table("plan_item", "A question that a plan chose, for interviews that are over.")
                        .gives(
                                "plan_id",
                                "item_number",
                                "question_id",
                                "revision_id",
                                "minutes",
                                "area",
                                "difficulty",
                                "reasons",
                                "follow_up")
                        .where("""
                                plan_id in (select plan_id from interview where phase = 'ENDED' and candidate_seat_id in (%1$s))
                                and plan_id not in (select plan_id from interview where phase <> 'ENDED')""".formatted(SEATS), "plan_id, item_number"),
                tables.table(
                                "attempt",
                                "A question that was reached in an interview or a review, and how long it took.")
                        .gives(
                                "id",
                                "interview_id",
                                "account_id",
                                "item_number",
                                "question_id",
                                "revision_id",
                                "minutes",
                                "extra_minutes",
                                "hint_count",
                                "visited",
                                "skipped",
                                "spent_millis",
                                "running_since",
                                "opened_at",
                                "swapped")
                        .where(
                                "visited = true and (account_id = :person or interview_id in (" + OWN + "))",
                                "interview_id, item_number, id"),
                tables.table("attempt_hint", "A hint that was taken.")
                        .gives("attempt_id", "hint_number", "taken_at", "clock_millis")
                        .where(
                                "attempt_id in (select id from attempt where interview_id in (" + OWN + "))",
                                "attempt_id, hint_number"),
                tables.table(
                                "clock_event",
                                "What was done to the clock of a question: minutes added, time to think alone, a pause.")
                        .gives("id", "attempt_id", "happened_at", "kind", "minutes")
                        .where(
                                "attempt_id in (select id from attempt where interview_id in (" + OWN + "))",
                                "happened_at, id"),
                answers.texts(),
                answers.log(),
                tables.table("attempt_log", "That the log of an answer is packed; its updates are among the others.")
                        .gives("attempt_id", "last_seq", "update_bytes")
                        .withholds("packed")
                        .where(
                                "attempt_id in (select id from attempt where account_id = :person or interview_id in ("
                                        + OWN + "))",
                                "attempt_id"));
    }

    @Override
    public void forget(AccountId person) {
        // With a review goes its attempt's log; with an interview go its attempts, their logs, and every scorecard
        // about it.
        update("delete from attempt where account_id = :person", person);
        update("delete from interview where candidate_seat_id in (" + SEATS + ")", person);
        update("""
                delete from meeting where id in (select meeting_id from seat where account_id = :person)
                    and not exists (select 1 from interview where interview.meeting_id = meeting.id)""", person);
        update("delete from seat where account_id = :person and seat_role <> 'INTERVIEWER'", person);
        // The seat is free from here on, so that a candidate who still needs somebody can ask another.
        jdbc.sql("update seat set account_id = null, left_at = coalesce(left_at, :now) where account_id = :person")
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void update(String sql, AccountId person) {
        jdbc.sql(sql).param("person", person.value()).update();
    }
}
