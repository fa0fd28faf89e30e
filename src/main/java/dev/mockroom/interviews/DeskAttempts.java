package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Attempts without interview: somebody answers one question at their own desk.
///
/// What is typed is kept as in a room: the socket and the log know no difference. Nothing is checked here, so no `ui`
/// package touches this class; a test keeps it so.
@Service
@Transactional
public class DeskAttempts {

    private final JdbcClient jdbc;
    private final Clock clock;

    DeskAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Makes the others who work at this person's desk wait until the transaction ends.
    public void lock(AccountId person) {
        jdbc.sql("select id from account where id = :id for update")
                .param("id", person.value())
                .query(UUID.class)
                .single();
    }

    /// Begins an attempt; it is open for typing until [#close]. The desk is locked.
    public AttemptId open(AccountId person, QuestionId question, RevisionId revision, int minutes) {
        sitDown(person);
        AttemptId attempt = AttemptId.random();
        jdbc.sql("""
                insert into attempt (id, account_id, item_number, question_id, revision_id, minutes, hint_count, visited,
                    skipped, spent_millis, running_since)
                values (:id, :account, 1, :question, :revision, :minutes, 0, true, false, 0, :now)""")
                .param("id", attempt.value())
                .param("account", person.value())
                .param("question", question.value())
                .param("revision", revision.value())
                .param("minutes", minutes)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        return attempt;
    }

    /// Takes nothing more from now on, and keeps how long it was worked on.
    public void close(AttemptId attempt, Duration spent) {
        jdbc.sql(
                        "update attempt set running_since = null, spent_millis = :spent where id = :id and interview_id is null")
                .param("spent", spent.toMillis())
                .param("id", attempt.value())
                .update();
    }

    /// The room in which the socket finds an attempt at a desk: one of its own, under the attempt's own id.
    public static InterviewId room(AttemptId attempt) {
        return new InterviewId(attempt.value());
    }

    private void sitDown(AccountId person) {
        boolean seated = jdbc.sql("select seat_id from desk where account_id = :account")
                .param("account", person.value())
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!seated) {
            MeetingId meeting = MeetingId.random();
            SeatId seat = SeatId.random();
            OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
            jdbc.sql("insert into meeting (id, created_at) values (:id, :now)")
                    .param("id", meeting.value())
                    .param("now", now, Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
            jdbc.sql("insert into seat (id, meeting_id, account_id, seat_role) values (:id, :meeting, :account, :role)")
                    .param("id", seat.value())
                    .param("meeting", meeting.value())
                    .param("account", person.value())
                    .param("role", SeatRole.CANDIDATE.name())
                    .update();
            jdbc.sql("insert into desk (account_id, seat_id) values (:account, :seat)")
                    .param("account", person.value())
                    .param("seat", seat.value())
                    .update();
        }
    }
}
