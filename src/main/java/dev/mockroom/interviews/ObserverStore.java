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

/// The table of links to observers' seats, and those seats.
@Repository
class ObserverStore {

    private final JdbcClient jdbc;

    ObserverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A link that is not withdrawn.
    ///
    /// @param askedBy the seat from which it was asked for
    /// @param seat    the observer's; null while nobody has come by it
    record Link(
            ObserverLinkId id,
            MeetingId meeting,
            int turn,
            SeatId askedBy,
            SeatRole asker,
            boolean agreed,
            @Nullable SeatId seat) {}

    /// The links of one turn: those that still wait for somebody, and those by which somebody came. Whoever asked and
    /// has left their seat asks no more; whoever came by then is still there, and can still be sent out.
    private static final String LINKS = """
            select l.id, l.meeting_id, l.turn, l.asked_by, a.seat_role, l.agreed_at, l.seat_id from observer_link l
            join seat a on a.id = l.asked_by
            where l.withdrawn_at is null and (l.seat_id is not null or (a.left_at is null and l.expires_at > :now))
                and\s""";

    List<Link> links(MeetingId meeting, int turn, Instant now) {
        return jdbc.sql(LINKS + "l.meeting_id = :meeting and l.turn = :turn order by l.created_at, l.id")
                .param("meeting", meeting.value())
                .param("turn", turn)
                .param("now", column(now))
                .query(ObserverStore::link)
                .list();
    }

    /// The link of this secret, if nobody has come by it yet.
    Optional<Link> link(String secret, Instant now) {
        return jdbc.sql(LINKS + "l.seat_id is null and l.secret_hash = :hash")
                .param("hash", Secret.hash(secret))
                .param("now", column(now))
                .query(ObserverStore::link)
                .optional();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        UUID seat = row.getObject("seat_id", UUID.class);
        return new Link(
                new ObserverLinkId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                row.getInt("turn"),
                new SeatId(row.getObject("asked_by", UUID.class)),
                SeatRole.valueOf(row.getString("seat_role")),
                row.getObject("agreed_at") != null,
                seat == null ? null : new SeatId(seat));
    }

    void insert(
            ObserverLinkId id, MeetingId meeting, int turn, SeatId askedBy, String secret, Instant now, Instant until) {
        jdbc.sql("""
                insert into observer_link (id, meeting_id, turn, asked_by, secret_hash, created_at, expires_at)
                values (:id, :meeting, :turn, :asker, :hash, :now, :until)""")
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("turn", turn)
                .param("asker", askedBy.value())
                .param("hash", Secret.hash(secret))
                .param("now", column(now))
                .param("until", column(until))
                .update();
    }

    void agree(ObserverLinkId id, Instant now) {
        jdbc.sql("update observer_link set agreed_at = :now where id = :id and agreed_at is null")
                .param("now", column(now))
                .param("id", id.value())
                .update();
    }

    /// The link opens nothing any more, and no seat is held by it.
    void withdraw(ObserverLinkId id, Instant now) {
        jdbc.sql("update observer_link set withdrawn_at = :now, seat_id = null where id = :id")
                .param("now", column(now))
                .param("id", id.value())
                .update();
    }

    /// The link by which this observer came is used up.
    void withdraw(SeatId observer, Instant now) {
        jdbc.sql("update observer_link set withdrawn_at = :now, seat_id = null where seat_id = :seat")
                .param("now", column(now))
                .param("seat", observer.value())
                .update();
    }

    private void use(ObserverLinkId id, SeatId seat) {
        jdbc.sql("update observer_link set seat_id = :seat where id = :id")
                .param("seat", seat.value())
                .param("id", id.value())
                .update();
    }

    /// Seats somebody with an account who came by this link; who looked on before comes back to the same seat.
    ///
    /// @return that seat, which may have looked at the other turn until now; empty where there was none
    Optional<SeatId> seat(Link link, AccountId account, Instant now) {
        Optional<SeatId> before = jdbc.sql("""
                select id from seat
                where meeting_id = :meeting and account_id = :account and seat_role = 'OBSERVER'""")
                .param("meeting", link.meeting().value())
                .param("account", account.value())
                .query((row, number) -> new SeatId(row.getObject(1, UUID.class)))
                .optional();
        SeatId seat = before.orElseGet(SeatId::random);
        jdbc.sql(before.isPresent() ? """
                                update seat set left_at = null, joined_at = :now, turn = :turn
                                where id = :id and meeting_id = :meeting and account_id = :account""" : """
                                insert into seat (id, meeting_id, account_id, seat_role, joined_at, turn)
                                values (:id, :meeting, :account, 'OBSERVER', :now, :turn)""")
                .param("id", seat.value())
                .param("meeting", link.meeting().value())
                .param("account", account.value())
                .param("now", column(now))
                .param("turn", link.turn())
                .update();
        withdraw(seat, now); // the link by which they came before
        use(link.id(), seat);
        return before;
    }

    /// Seats a guest who came by this link, and holds the seat by this key.
    void seat(Link link, String guestName, SeatKey key, Instant now, Instant until) {
        SeatId seat = SeatId.random();
        jdbc.sql("""
                insert into seat (id, meeting_id, seat_role, guest_name, joined_at, turn)
                values (:id, :meeting, 'OBSERVER', :name, :now, :turn)""")
                .param("id", seat.value())
                .param("meeting", link.meeting().value())
                .param("name", guestName)
                .param("now", column(now))
                .param("turn", link.turn())
                .update();
        jdbc.sql("insert into seat_key (seat_id, key_hash, expires_at) values (:seat, :hash, :until)")
                .param("seat", seat.value())
                .param("hash", Secret.hash(key.secret()))
                .param("until", column(until))
                .update();
        use(link.id(), seat);
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
