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

    /// Puts that interview `i` of a turn first which its people are at: of a loop, the round that is not over.
    static final String PRESENT = " case when i.phase = 'ENDED' then 1 else 0 end, i.created_at, i.round_number, i.id ";

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who sits in the interviewer's seat.
    record Sitter(SeatId seat, @Nullable AccountId account, String guestName, Instant joined) {}

    /// A link that still leads somewhere.
    ///
    /// @param turn whose interviews the seat looks at
    record OpenLink(SeatLinkId id, MeetingId meeting, int turn, Instant expires) {}

    /// Keeps others from changing who sits in this meeting until the transaction ends.
    void lock(MeetingId meeting) {
        jdbc.sql("select id from meeting where id = :id for update")
                .param("id", meeting.value())
                .query(UUID.class)
                .optional();
    }

    Optional<Sitter> interviewer(MeetingId meeting, int turn) {
        return jdbc.sql("""
                select id, account_id, guest_name, joined_at from seat
                where meeting_id = :meeting and turn = :turn and seat_role = 'INTERVIEWER' and left_at is null
                order by joined_at fetch first 1 row only""")
                .param("meeting", meeting.value())
                .param("turn", turn)
                .query(SeatStore::sitter)
                .optional();
    }

    /// The interview of this turn that its people are at.
    Optional<InterviewId> interview(MeetingId meeting, int turn) {
        return jdbc.sql("select i.id from interview i where i.meeting_id = :meeting and i.turn = :turn order by"
                        + PRESENT + "fetch first 1 row only")
                .param("meeting", meeting.value())
                .param("turn", turn)
                .query((row, number) -> new InterviewId(row.getObject(1, UUID.class)))
                .optional();
    }

    void insert(SeatLink link, MeetingId meeting, int turn, String secret) {
        jdbc.sql("""
                insert into seat_link (id, meeting_id, turn, secret_hash, created_at, expires_at)
                values (:id, :meeting, :turn, :hash, :created, :expires)""")
                .param("turn", turn)
                .param("id", link.id().value())
                .param("meeting", meeting.value())
                .param("hash", Secret.hash(secret))
                .param("created", column(link.created()))
                .param("expires", column(link.expires()))
                .update();
    }

    /// The links that still lead to the interviewer's seat of this turn, newest first.
    List<SeatLink> links(MeetingId meeting, int turn, Instant now) {
        return jdbc.sql("""
                select id, created_at, expires_at from seat_link
                where meeting_id = :meeting and turn = :turn and used_at is null and revoked_at is null
                    and expires_at > :now
                order by created_at desc, id""")
                .param("turn", turn)
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
                select id, meeting_id, turn, expires_at from seat_link
                where secret_hash = :hash and used_at is null and revoked_at is null and expires_at > :now""")
                .param("hash", Secret.hash(secret))
                .param("now", column(now))
                .query((row, number) -> new OpenLink(
                        new SeatLinkId(row.getObject("id", UUID.class)),
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getInt("turn"),
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
    boolean revoke(SeatLinkId link, MeetingId meeting, int turn, Instant now) {
        return jdbc.sql("""
                update seat_link set revoked_at = :now
                where id = :id and meeting_id = :meeting and turn = :turn and used_at is null and revoked_at is null""")
                        .param("turn", turn)
                        .param("now", column(now))
                        .param("id", link.value())
                        .param("meeting", meeting.value())
                        .update()
                == 1;
    }

    /// Seats somebody with an account to interview; who sat there before comes back to the same seat.
    void seat(MeetingId meeting, int turn, AccountId account, Instant now) {
        int back = jdbc.sql("""
                update seat set left_at = null, joined_at = :now, turn = :turn
                where meeting_id = :meeting and account_id = :account and seat_role = 'INTERVIEWER'""")
                .param("now", column(now))
                .param("turn", turn)
                .param("meeting", meeting.value())
                .param("account", account.value())
                .update();
        if (back == 0) {
            jdbc.sql("""
                    insert into seat (id, meeting_id, account_id, seat_role, joined_at, turn)
                    values (:id, :meeting, :account, 'INTERVIEWER', :now, :turn)""")
                    .param("turn", turn)
                    .param("id", SeatId.random().value())
                    .param("meeting", meeting.value())
                    .param("account", account.value())
                    .param("now", column(now))
                    .update();
        }
    }

    /// Seats a guest, who holds the seat by this key.
    void seat(MeetingId meeting, int turn, String guestName, SeatKey key, Instant now, Instant until) {
        SeatId seat = SeatId.random();
        jdbc.sql("""
                insert into seat (id, meeting_id, seat_role, guest_name, joined_at, turn)
                values (:id, :meeting, 'INTERVIEWER', :name, :now, :turn)""")
                .param("turn", turn)
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

    /// The seat from which somebody answers in this meeting, made if need be.
    SeatId candidate(MeetingId meeting, AccountId account) {
        return jdbc.sql("""
                select id from seat
                where meeting_id = :meeting and account_id = :account and seat_role = 'CANDIDATE'""")
                .param("meeting", meeting.value())
                .param("account", account.value())
                .query((row, number) -> new SeatId(row.getObject(1, UUID.class)))
                .optional()
                .orElseGet(() -> {
                    SeatId seat = SeatId.random();
                    jdbc.sql("""
                            insert into seat (id, meeting_id, account_id, seat_role)
                            values (:id, :meeting, :account, 'CANDIDATE')""")
                            .param("id", seat.value())
                            .param("meeting", meeting.value())
                            .param("account", account.value())
                            .update();
                    return seat;
                });
    }

    /// Whether the two of this meeting want to swap roles half-way.
    boolean swaps(MeetingId meeting) {
        return jdbc.sql("select swaps from meeting where id = :id")
                .param("id", meeting.value())
                .query(Boolean.class)
                .single();
    }

    void wantSwap(MeetingId meeting) {
        jdbc.sql("update meeting set swaps = true where id = :id")
                .param("id", meeting.value())
                .update();
    }

    /// From now on a guest's seat is this account's, and their key opens it no more.
    ///
    /// @return whether it is theirs; it is not where the account interviews in this meeting already
    boolean claim(SeatId seat, AccountId account) {
        int claimed = jdbc.sql("""
                update seat set account_id = :account, guest_name = null
                where id = :seat and account_id is null and not exists (select 1 from seat o
                    where o.meeting_id = seat.meeting_id and o.account_id = :account and o.seat_role = seat.seat_role)""")
                .param("account", account.value())
                .param("seat", seat.value())
                .update();
        if (claimed == 1) {
            jdbc.sql("delete from seat_key where seat_id = :id")
                    .param("id", seat.value())
                    .update();
            jdbc.sql("delete from seat_code where seat_id = :id")
                    .param("id", seat.value())
                    .update();
        }
        return claimed == 1;
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
