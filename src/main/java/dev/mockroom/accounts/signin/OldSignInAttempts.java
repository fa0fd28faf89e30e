package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.RetainedData;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts of failed tries to sign in that delay nobody any more.
@Component
@Order(RetainedData.ATTEMPTS)
class OldSignInAttempts implements RetainedData {

    private final JdbcClient jdbc;

    OldSignInAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "attempts";
    }

    @Override
    public int fewestDays() {
        return (int) Backoff.ACCOUNT.memory().toDays(); // before that they count
    }

    @Override
    public long count(Instant before) {
        return jdbc.sql("select count(*) from sign_in_attempt where last_failure_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public int clear(Instant before, int limit) {
        return jdbc.sql("""
                delete from sign_in_attempt where subject in (
                    select subject from sign_in_attempt where last_failure_at < ?
                    order by last_failure_at, subject limit ?)""").params(before.atOffset(ZoneOffset.UTC), limit).update();
    }
}
