package dev.mockroom.interviews;

import dev.mockroom.accounts.SpentData;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Links to seats that were used, taken back or have run out, and guests' keys and codes that have. A link by which an
/// observer came stays as long as they can be sent out by it.
@Component
class SpentLinks implements SpentData {

    private static final List<String> SPENT = List.of("""
            delete from seat_link where id in (select id from seat_link
                where expires_at < :before or used_at < :before or revoked_at < :before
                order by id limit :limit)""", """
            delete from observer_link where id in (select id from observer_link
                where withdrawn_at < :before or (seat_id is null and expires_at < :before)
                order by id limit :limit)""", """
            delete from seat_key where seat_id in (select seat_id from seat_key
                where expires_at < :before order by seat_id limit :limit)""", """
            delete from seat_code where seat_id in (select seat_id from seat_code
                where expires_at < :before order by seat_id limit :limit)""");

    private final JdbcClient jdbc;

    SpentLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int clear(Instant before, int limit) {
        int cleared = 0;
        for (String sql : SPENT) {
            if (cleared < limit) {
                cleared += jdbc.sql(sql)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .param("limit", limit - cleared)
                        .update();
            }
        }
        return cleared;
    }
}
