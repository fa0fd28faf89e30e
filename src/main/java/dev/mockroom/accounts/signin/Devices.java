package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.DevicesSignedOut;
import dev.mockroom.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The browsers that people are signed in on, and the token each of them holds.
///
/// A token is replaced whenever it is used. The one before is still good for a moment, because a
/// browser asks for several things at once, and as long as nobody has shown the new one, because its
/// answer may have been lost. After that an old token can only be a copy.
@Component
@Transactional
class Devices {

    /// How long the token before stays good after the new one was given out.
    static final Duration GRACE = Duration.ofMinutes(1);

    /// A browser that was not used for so long is signed out.
    static final Duration LIFETIME = Duration.ofDays(90);

    /// Last use is written no more often than this.
    private static final Duration LAST_USE_STEP = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Devices.class);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final DemoPeople demoPeople;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Devices(JdbcClient jdbc, Accounts accounts, DemoPeople demoPeople, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.demoPeople = demoPeople;
        this.clock = clock;
        this.events = events;
    }

    /// A device just signed in on, and the only time its token is seen in the clear.
    record Issued(DeviceId id, String token, int accountRevision) {}

    /// Signs somebody in on a browser.
    Issued add(AccountId account, String label) {
        Instant now = clock.instant();
        jdbc.sql("delete from device where account_id = ? and last_used_at < ?")
                .params(account.value(), at(now.minus(LIFETIME)))
                .update();
        DeviceId id = DeviceId.random();
        String token = Secret.random();
        jdbc.sql("""
                insert into device (id, account_id, label, token_hash, token_seen, rotated_at, created_at, last_used_at)
                values (?, ?, ?, ?, false, ?, ?, ?)""")
                .params(id.value(), account.value(), label, Secret.hash(token), at(now), at(now), at(now))
                .update();
        int revision = accounts.find(account).map(Account::revision).orElseThrow();
        return new Issued(id, token, revision);
    }

    /// Signs in by the token that a browser has kept.
    Resumption resume(DeviceId id, String token) {
        Optional<Row> found = lock(id);
        if (found.isEmpty()) {
            return new Resumption.Unknown();
        }
        Row row = found.get();
        Instant now = clock.instant();
        Optional<Account> account = accounts.find(row.account()).filter(demoPeople::mayEnter);
        if (account.isEmpty() || row.lastUsedAt().plus(LIFETIME).isBefore(now)) {
            end(id);
            return new Resumption.Unknown();
        }
        boolean newest = Secret.matches(token, row.tokenHash());
        boolean before = row.previousTokenHash() != null && Secret.matches(token, row.previousTokenHash());
        boolean justReplaced = row.rotatedAt().plus(GRACE).isAfter(now);
        if (newest || (before && !justReplaced && !row.tokenSeen())) {
            return new Resumption.Accepted(account.get(), Optional.of(rotate(id, token, now)));
        }
        if (before && justReplaced) {
            return new Resumption.Accepted(account.get(), Optional.empty());
        }
        LOG.warn(
                "An old sign-in token of account {} came back; that device is signed out.",
                row.account().value());
        end(id);
        return new Resumption.Stolen();
    }

    private String rotate(DeviceId id, String token, Instant now) {
        String next = Secret.random();
        jdbc.sql("""
                update device set token_hash = ?, token_seen = false, previous_token_hash = ?, rotated_at = ?,
                    last_used_at = ? where id = ?""")
                .params(Secret.hash(next), Secret.hash(token), at(now), at(now), id.value())
                .update();
        return next;
    }

    /// Looks after a session that is already signed in: one look-up by primary key, rarely a write.
    ///
    /// @param token what the browser holds by now, if it sent it along
    Standing standing(AccountId owner, OnDevice here, Optional<String> token) {
        Optional<Row> found = jdbc.sql("""
                select device.account_id, token_hash, token_seen, previous_token_hash, rotated_at, last_used_at,
                    account.revision as account_revision
                from device join account on account.id = device.account_id where device.id = ?""")
                .param(here.device().value())
                .query((row, number) -> row(row, row.getInt("account_revision")))
                .optional();
        if (found.isEmpty() || !found.get().account().equals(owner)) {
            return new Standing.Gone();
        }
        Row row = found.get();
        if (!row.tokenSeen() && token.isPresent() && Secret.matches(token.get(), row.tokenHash())) {
            jdbc.sql("update device set token_seen = true where id = ? and token_hash = ?")
                    .params(here.device().value(), row.tokenHash())
                    .update();
        }
        Instant now = clock.instant();
        if (row.lastUsedAt().plus(LAST_USE_STEP).isBefore(now)) {
            jdbc.sql("update device set last_used_at = ? where id = ?")
                    .params(at(now), here.device().value())
                    .update();
        }
        return row.accountRevision() == here.accountRevision()
                ? new Standing.Good()
                : accounts.find(owner).<Standing>map(Standing.Changed::new).orElseGet(Standing.Gone::new);
    }

    /// Signs a device out, whoever asks.
    void end(DeviceId id) {
        jdbc.sql("delete from device where id = ?").param(id.value()).update();
    }

    /// Signs a device out if it is this person's.
    boolean end(AccountId owner, DeviceId id) {
        boolean ended = jdbc.sql("delete from device where id = ? and account_id = ?")
                        .params(id.value(), owner.value())
                        .update()
                > 0;
        if (ended) {
            events.publishEvent(new DevicesSignedOut(owner));
        }
        return ended;
    }

    /// Signs all of somebody's devices out but one.
    ///
    /// @param kept the one to keep, or none
    void endAll(AccountId owner, Optional<DeviceId> kept) {
        UUID keep = kept.map(DeviceId::value).orElseGet(UUID::randomUUID); // an id that no device has
        jdbc.sql("delete from device where account_id = ? and id <> ?")
                .params(owner.value(), keep)
                .update();
        events.publishEvent(new DevicesSignedOut(owner));
    }

    /// Somebody's devices, the one last used first.
    @Transactional(readOnly = true)
    List<Device> of(AccountId owner, Optional<DeviceId> here) {
        return jdbc.sql("""
                select id, label, created_at, last_used_at from device where account_id = ? and last_used_at >= ?
                order by last_used_at desc, id""")
                .params(owner.value(), at(clock.instant().minus(LIFETIME)))
                .query((row, number) -> {
                    DeviceId id = new DeviceId(row.getObject("id", UUID.class));
                    return new Device(
                            id,
                            row.getString("label"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                            here.filter(id::equals).isPresent());
                })
                .list();
    }

    private Optional<Row> lock(DeviceId id) {
        return jdbc.sql("""
                select account_id, token_hash, token_seen, previous_token_hash, rotated_at, last_used_at
                from device where id = ? for update""")
                .param(id.value())
                .query((row, number) -> row(row, 0))
                .optional();
    }

    private static Row row(ResultSet row, int accountRevision) throws SQLException {
        return new Row(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("token_hash"),
                row.getBoolean("token_seen"),
                row.getString("previous_token_hash"),
                row.getObject("rotated_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                accountRevision);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Row(
            AccountId account,
            String tokenHash,
            boolean tokenSeen,
            @Nullable String previousTokenHash,
            Instant rotatedAt,
            Instant lastUsedAt,
            int accountRevision) {}
}
