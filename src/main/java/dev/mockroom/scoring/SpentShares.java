package dev.mockroom.scoring;

import dev.mockroom.accounts.SpentData;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Links to debriefs that were taken back or have run out.
@Component
class SpentShares implements SpentData {

    private final JdbcClient jdbc;

    SpentShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int clear(Instant before, int limit) {
        return jdbc.sql("""
                delete from debrief_share where id in (select id from debrief_share
                    where expires_at < :before or revoked_at < :before order by id limit :limit)""")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }
}
