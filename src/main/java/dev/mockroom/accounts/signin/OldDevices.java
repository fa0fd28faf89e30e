package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.RetainedData;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Browsers that were last used so long ago that they are signed out, though their row is still
/// there.
@Component
@Order(RetainedData.DEVICES)
class OldDevices implements RetainedData {

    private final JdbcClient jdbc;

    OldDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "devices";
    }

    @Override
    public int fewestDays() {
        return (int) Devices.LIFETIME.toDays(); // before that they are signed in
    }

    @Override
    public long count(Instant before) {
        return jdbc.sql("select count(*) from device where last_used_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public int clear(Instant before, int limit) {
        return jdbc.sql("""
                delete from device where id in (
                    select id from device where last_used_at < ? order by last_used_at, id limit ?)""").params(before.atOffset(ZoneOffset.UTC), limit).update();
    }
}
