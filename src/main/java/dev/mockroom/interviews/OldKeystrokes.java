package dev.mockroom.interviews;

import dev.mockroom.accounts.RetainedData;
import dev.mockroom.interviews.document.AnswerSnapshot;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How answers of interviews long over, and of reviews long closed, were typed. The answers stay: a log, packed or
/// not, becomes one update that makes the whole text.
@Component
@Order(RetainedData.KEYSTROKES)
class OldKeystrokes implements RetainedData {

    /// A log that has been shortened ends at its first place.
    private static final String OLD = """
            from attempt a left join interview i on i.id = a.interview_id
            where (i.phase = 'ENDED' and i.ended_at < :before
                    or a.interview_id is null and a.running_since is null
                        and not exists (select 1 from attempt_update u where u.attempt_id = a.id and u.at >= :before))
                and (exists (select 1 from attempt_update u where u.attempt_id = a.id and u.seq > 1)
                    or exists (select 1 from attempt_log l where l.attempt_id = a.id and l.last_seq > 1))""";

    private final JdbcClient jdbc;
    private final AttemptUpdates updates;
    private final AttemptLog log;

    OldKeystrokes(JdbcClient jdbc, AttemptUpdates updates, AttemptLog log) {
        this.jdbc = jdbc;
        this.updates = updates;
        this.log = log;
    }

    @Override
    public String kind() {
        return "keystrokes";
    }

    @Override
    public int fewestDays() {
        return 7; // a debrief plays answers back
    }

    @Override
    public long count(Instant before) {
        return jdbc.sql("select count(*) " + OLD)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public int clear(Instant before, int limit) {
        List<AttemptId> attempts = jdbc.sql("select a.id " + OLD + " order by a.id limit :limit")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new AttemptId(row.getObject(1, UUID.class)))
                .list();
        attempts.forEach(this::shorten);
        return attempts.size();
    }

    private void shorten(AttemptId attempt) {
        updates.lock(attempt);
        LoggedUpdate last = updates.since(attempt, 0).getLast();
        List<LoggedUpdate> whole =
                List.of(new LoggedUpdate(1, last.at(), last.seat(), AnswerSnapshot.of(log.text(attempt))));
        jdbc.sql("delete from attempt_update where attempt_id = ?")
                .param(attempt.value())
                .update();
        updates.replace(attempt, whole, PackedLog.pack(whole));
    }
}
