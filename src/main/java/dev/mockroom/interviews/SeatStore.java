package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of links, keys and of who sits in a meeting later than it began.
@Repository
class SeatStore {

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who sits in the interviewer's seat.
    record Sitter(SeatId seat, @Nullable AccountId account, String guestName, Instant joined) {}

    /// A link that still leads somewhere.
    record OpenLink(SeatLinkId id, MeetingId meeting, Instant expires) {}

    /// Keeps others from changing who sits in this meeting until the transaction ends.
    void lock(MeetingId meeting) {
        jdbc.sql("select id from meeting where id = :id for update")
                .param("id", meeting.value())
                .query(UUID.class)
                .optional();
    }

    Optional<Sitter> interviewer(MeetingId meeting) {
        return jdbc.sql("""
                select id, account_id, guest_name, joined_at from seat
                where meeting_id = :meeting and seat_role = 'INTERVIEWER' and left_at is null
                order by joined_at fetch first 1 row only""")
                .param("meeting", meeting.value())
                .query(SeatStore::sitter)
                .optional();
    }

    /// The interview that is handed over with this meeting: so far each meeting has one.
    Optional<InterviewId> interview(MeetingId meeting) {
        return jdbc.sql("select id from interview where meeting_id = :meeting order by created_at desc"
                        + " fetch first 1 row only")
                .param("meeting", meeting.value())
                .query((row, number) -> new InterviewId(row.getObject(1, UUID.class)))
                .optional();
    }

    void insert(SeatLink link, MeetingId meeting, String secret) {
        jdbc.sql("""
                insert into seat_link (id, meeting_id, secret_hash, created_at, expires_at)
                values (:id, :meeting, :hash, :created, :expires)""")
                .param("id", link.id().value())
                .param("meeting", meeting.value())
                .param("hash", Secret.hash(secret))
                .param("created", column(link.created()))
                .param("expires", column(link.expires()))
                .update();
    }

    /// The links that still lead to this meeting, newest first.
    List<SeatLink> links(MeetingId meeting, Instant now) {
        return jdbc.sql("""
                select id, created_at, expires_at from seat_link
                where meeting_id = :meeting and used_at is null and revoked_at is null and expires_at > :now
                order by created_at desc, id""")
                .param("meeting", meeting.value())
                .param("now", column(now))
                .query((row, number) -> new SeatLink(
                        new SeatLinkId(row.getObject("id", UUID.class)),
                        instant(row, "created_at"),
                        instant(row, "expires_at")))
                .list();
    }

    Optional<OpenLink> link(String secret, Instant now) {
        return jdbc.sql("""
                select id, meeting_id, expires_at from seat_link
                where secret_hash = :hash and used_at is null and revoked_at is null and expires_at > :now""")
                .param("hash", Secret.hash(secret))
                .param("now", column(now))
                .query((row, number) -> new OpenLink(
                        new SeatLinkId(row.getObject("id", UUID.class)),
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        instant(row, "expires_at")))
                .optional();
    }

    void use(SeatLinkId link, Instant now) {
        jdbc.sql("update seat_link set used_at = :now where id = :id")
                .param("now", column(now))
                .param("id", link.value())
                .update();
    }

    /// Takes a link back, and says whether there was such a one.
    boolean revoke(SeatLinkId link, MeetingId meeting, Instant now) {
        return jdbc.sql("""
                update seat_link set revoked_at = :now
                where id = :id and meeting_id = :meeting and used_at is null and revoked_at is null""")
                        .param("now", column(now))
                        .param("id", link.value())
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    /// Seats somebody with an account; who sat there before comes back to the same seat.
    void seat(MeetingId meeting, AccountId account, Instant now) {
        int back = jdbc.sql("""
                update seat set left_at = null, joined_at = :now
                where meeting_id = :meeting and account_id = :account and seat_role = 'INTERVIEWER'""")
                .param("now", column(now))
                .param("meeting", meeting.value())
                .param("account", account.value())
                .update();
        if (back == 0) {
            jdbc.sql("""
                    insert into seat (id, meeting_id, account_id, seat_role, joined_at)
                    values (:id, :meeting, :account, 'INTERVIEWER', :now)""")
                    .param("id", SeatId.random().value())
                    .param("meeting", meeting.value())
                    .param("account", account.value())
                    .param("now", column(now))
                    .update();
        }
    }

    /// Seats a guest, who holds the seat by this key.
    void seat(MeetingId meeting, String guestName, SeatKey key, Instant now, Instant until) {
        SeatId seat = SeatId.random();
        jdbc.sql("""
                insert into seat (id, meeting_id, seat_role, guest_name, joined_at)
                values (:id, :meeting, 'INTERVIEWER', :name, :now)""")
                .param("id", seat.value())
                .param("meeting", meeting.value())
                .param("name", guestName)
                .param("now", column(now))
                .update();
        jdbc.sql("insert into seat_key (seat_id, key_hash, expires_at) values (:seat, :hash, :until)")
                .param("seat", seat.value())
                .param("hash", Secret.hash(key.secret()))
                .param("until", column(until))
                .update();
    }

    /// The seat opens nothing any more; what was said from it stays.
    void leave(SeatId seat, Instant now) {
        jdbc.sql("update seat set left_at = :now where id = :id")
                .param("now", column(now))
                .param("id", seat.value())
                .update();
        jdbc.sql("delete from seat_key where seat_id = :id")
                .param("id", seat.value())
                .update();
    }

    private static Sitter sitter(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        String guest = row.getString("guest_name");
        return new Sitter(
                new SeatId(row.getObject("id", UUID.class)),
                account == null ? null : new AccountId(account),
                guest == null ? "" : guest,
                instant(row, "joined_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
