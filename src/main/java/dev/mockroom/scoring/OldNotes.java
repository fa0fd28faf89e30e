package dev.mockroom.scoring;

import dev.mockroom.accounts.RetainedData;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What interviewers jotted down in interviews long over; marks, levels and words on the scorecard stay.
@Component
@Order(RetainedData.NOTES)
class OldNotes implements RetainedData {

    private static final String OLD = """
            from scorecard_note n join attempt a on a.id = n.attempt_id join interview i on i.id = a.interview_id
            where i.phase = 'ENDED' and i.ended_at < :before""";

    private final JdbcClient jdbc;

    OldNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "notes";
    }

    @Override
    public int fewestDays() {
        return 30;
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
        return jdbc.sql("delete from scorecard_note where id in (select n.id " + OLD + " order by n.id limit :limit)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }
}
