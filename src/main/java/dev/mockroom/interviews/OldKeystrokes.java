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

/// How answers of interviews long over were typed. The answers stay: the last update of a log
/// becomes the whole text.
@Component
@Order(RetainedData.KEYSTROKES)
class OldKeystrokes implements RetainedData {

    private static final String OLD = """
            select a.id as attempt_id from attempt a
            join interview i on i.id = a.interview_id
            where i.phase = 'ENDED' and i.ended_at < :before
                and ((select count(*) from attempt_update u where u.attempt_id = a.id) > 1
                    or exists (select 1 from attempt_log l where l.attempt_id = a.id))""";

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
        return jdbc.sql("select count(*) from (" + OLD + ") old")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public int clear(Instant before, int limit) {
        List<AttemptId> attempts = jdbc.sql(OLD + " order by a.id limit :limit")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new AttemptId(row.getObject(1, UUID.class)))
                .list();
        attempts.forEach(this::shorten);
        return attempts.size();
    }

    private void shorten(AttemptId attempt) {
        LoggedUpdate last = updates.since(attempt, log.last(attempt) - 1).getFirst();
        byte[] text = AnswerSnapshot.of(log.text(attempt));
        updates.delete(attempt);
        updates.insert(
                List.of(new AttemptUpdates.Row(attempt, new LoggedUpdate(last.seq(), last.at(), last.seat(), text))));
    }
}
