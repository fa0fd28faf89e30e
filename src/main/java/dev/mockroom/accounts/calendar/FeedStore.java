package dev.mockroom.accounts.calendar;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.TimeZones;
import dev.mockroom.shared.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `calendar_feed`.
@Repository
class FeedStore {

    /// That an address was read is written no more often than this.
    private static final Duration READ_STEP = Duration.ofHours(1);

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CalendarState> state(AccountId person) {
        return jdbc.sql("select created_at, read_at from calendar_feed where account_id = ?")
                .param(person.value())
                .query((row, number) -> new CalendarState(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    String renew(AccountId person, Instant now) {
        String secret = Secret.random();
        // The account's row is what two tabs take turns on.
        jdbc.sql("select id from account where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .single();
        remove(person);
        jdbc.sql("insert into calendar_feed (account_id, token_hash, created_at) values (?, ?, ?)")
                .params(person.value(), Secret.hash(secret), now.atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    void remove(AccountId person) {
        jdbc.sql("delete from calendar_feed where account_id = ?")
                .param(person.value())
                .update();
    }

    /// Whose calendar it is, and where they are.
    record Owner(AccountId person, ZoneId zone) {}

    /// Whose calendar is at this secret; found by its hash.
    Optional<Owner> owner(String secret) {
        return jdbc.sql("""
                select f.account_id, a.time_zone from calendar_feed f join account a on a.id = f.account_id
                where f.token_hash = ?""")
                .param(Secret.hash(secret))
                .query((row, number) -> new Owner(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        TimeZones.read(row.getString("time_zone")).orElse(ZoneOffset.UTC)))
                .optional();
    }

    void wasRead(AccountId person, Instant now) {
        jdbc.sql("""
                update calendar_feed set read_at = ? where account_id = ? and (read_at is null or read_at < ?)""")
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        person.value(),
                        now.minus(READ_STEP).atOffset(ZoneOffset.UTC))
                .update();
    }
}
