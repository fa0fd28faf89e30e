package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PeopleRecords;
import dev.mockroom.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who sits in a live meeting, whether they are ready, and the codes by which a seat moves to another device.
@Repository
class LiveSeats {

    private final JdbcClient jdbc;
    private final PeopleRecords people;

    LiveSeats(JdbcClient jdbc, PeopleRecords people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// Somebody in a seat.
    ///
    /// @param name empty when they have deleted their account
    record Taken(SeatId seat, SeatRole role, @Nullable AccountId account, String name, boolean ready) {}

    private record Row(SeatId seat, SeatRole role, @Nullable AccountId account, String guestName, boolean ready) {}

    /// Who takes part in this interview: its own candidate, and everybody whose seat looks at its turn.
    List<Taken> taken(InterviewId interview) {
        List<Row> rows = jdbc.sql("""
                select s.id, s.seat_role, s.account_id, s.guest_name, s.ready_at from interview i
                join seat s on s.meeting_id = i.meeting_id
                where i.id = :interview and s.left_at is null and %s
                order by s.seat_role, s.joined_at, s.id""".formatted(SeatAccess.SITS))
                .param("interview", interview.value())
                .query(LiveSeats::row)
                .list();
        Map<AccountId, String> names = people.names(
                rows.stream().map(Row::account).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Taken(
                        row.seat(),
                        row.role(),
                        row.account(),
                        row.account() == null ? row.guestName() : names.getOrDefault(row.account(), ""),
                        row.ready()))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        String guest = row.getString("guest_name");
        return new Row(
                new SeatId(row.getObject("id", UUID.class)),
                SeatRole.valueOf(row.getString("seat_role")),
                account == null ? null : new AccountId(account),
                guest == null ? "" : guest,
                row.getObject("ready_at", OffsetDateTime.class) != null);
    }

    /// Somebody is ready, or is not any more.
    void ready(SeatId seat, @Nullable Instant at) {
        jdbc.sql("update seat set ready_at = :at where id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", seat.value())
                .update();
    }

    /// Keeps a code for this seat in place of the one before.
    void keepCode(SeatId seat, String code, Instant until) {
        forgetCode(seat);
        jdbc.sql("insert into seat_code (seat_id, code_hash, expires_at) values (:seat, :hash, :until)")
                .param("seat", seat.value())
                .param("hash", Secret.hash(code))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetCode(SeatId seat) {
        jdbc.sql("delete from seat_code where seat_id = :seat")
                .param("seat", seat.value())
                .update();
    }

    /// A seat that a code opens.
    record Coded(SeatId seat, InterviewId interview) {}

    /// The guest's seat that this code opens, locked until the transaction ends so that it opens it once.
    Optional<Coded> coded(String code, Instant now) {
        Optional<UUID> seat = jdbc.sql("select seat_id from seat_code where code_hash = :hash for update")
                .param("hash", Secret.hash(code))
                .query(UUID.class)
                .optional();
        return seat.flatMap(id -> jdbc.sql("""
                select s.id, i.id as interview_id from seat_code c
                join seat s on s.id = c.seat_id
                join interview i on i.meeting_id = s.meeting_id and i.turn = s.turn
                where s.id = :seat and c.expires_at > :now and s.left_at is null and s.guest_name is not null
                order by %s fetch first 1 row only""".formatted(SeatStore.PRESENT))
                .param("seat", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Coded(
                        new SeatId(row.getObject("id", UUID.class)),
                        new InterviewId(row.getObject("interview_id", UUID.class))))
                .optional());
    }

    /// From now on this key holds the seat, and the one before does not.
    void rekey(SeatId seat, SeatKey key, Instant until) {
        jdbc.sql("update seat_key set key_hash = :hash, expires_at = :until where seat_id = :seat")
                .param("hash", Secret.hash(key.secret()))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("seat", seat.value())
                .update();
    }
}
