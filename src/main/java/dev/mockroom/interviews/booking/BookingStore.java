package dev.mockroom.interviews.booking;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.shared.Secret;
import dev.mockroom.shared.Seniority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `booking` and `booking_time`, and what there is to know of the interviews they are about.
@Repository
class BookingStore {

    /// Longer than anybody's day, and still not everything.
    private static final int MOST_UPCOMING = 50;

    private static final String COLUMNS = """
            select id, interview_id, starts_at, proposed_by, said, said_by, revision, cancelled_by, cancelled_at,
                missed_at from booking""";

    private final JdbcClient jdbc;

    BookingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The interview that a booking is about, with who sits in it.
    ///
    /// @param interviewer null while nobody sits there
    record About(
            InterviewId interview,
            String companyName,
            Seniority seniority,
            int minutes,
            Phase phase,
            String candidate,
            @Nullable String interviewer) {}

    /// What the interview of a booking is like; names are empty for whoever has left.
    Optional<About> about(InterviewId interview) {
        return jdbc.sql("""
                select i.company_name, i.seniority, i.minutes, i.phase, ca.display_name as candidate,
                    o.id as other, coalesce(oa.display_name, o.guest_name, '') as interviewer
                from interview i
                join seat c on c.id = i.candidate_seat_id
                left join account ca on ca.id = c.account_id
                left join seat o on o.meeting_id = i.meeting_id and o.turn = i.turn and o.seat_role = 'INTERVIEWER'
                    and o.left_at is null
                left join account oa on oa.id = o.account_id
                where i.id = :interview
                order by case when o.account_id = c.account_id then 1 else 0 end, o.joined_at
                fetch first 1 row only""")
                .param("interview", interview.value())
                .query((row, number) -> {
                    String candidate = row.getString("candidate");
                    return new About(
                            interview,
                            row.getString("company_name"),
                            Seniority.valueOf(row.getString("seniority")),
                            row.getInt("minutes"),
                            Phase.valueOf(row.getString("phase")),
                            candidate == null ? "" : candidate,
                            row.getObject("other") == null ? null : row.getString("interviewer"));
                })
                .optional();
    }

    /// Keeps everybody else from changing what is agreed for this interview until the transaction ends.
    void lock(InterviewId interview) {
        jdbc.sql("select id from interview where id = :id for update")
                .param("id", interview.value())
                .query(UUID.class)
                .optional();
    }

    Optional<Booking> find(InterviewId interview) {
        return jdbc.sql(COLUMNS + " where interview_id = :interview")
                .param("interview", interview.value())
                .query(this::booking)
                .optional();
    }

    private Booking booking(ResultSet row, int number) throws SQLException {
        BookingId id = new BookingId(row.getObject("id", UUID.class));
        return new Booking(
                id,
                new InterviewId(row.getObject("interview_id", UUID.class)),
                instant(row, "starts_at"),
                row.getString("proposed_by") == null ? List.of() : times(id),
                role(row, "proposed_by"),
                row.getString("said"),
                role(row, "said_by"),
                row.getInt("revision"),
                role(row, "cancelled_by"),
                instant(row, "cancelled_at"),
                instant(row, "missed_at"));
    }

    private List<Instant> times(BookingId booking) {
        return jdbc.sql("select starts_at from booking_time where booking_id = :id order by starts_at")
                .param("id", booking.value())
                .query((row, number) ->
                        row.getObject("starts_at", OffsetDateTime.class).toInstant())
                .list();
    }

    /// Writes all of it; the interview's row is locked.
    void save(Booking booking) {
        int there = write("""
                update booking set starts_at = :starts, proposed_by = :proposer, said = :said, said_by = :saidBy,
                    revision = :revision, cancelled_by = :cancelledBy, cancelled_at = :cancelled, missed_at = :missed
                where id = :id and interview_id = :interview""", booking);
        if (there == 0) {
            write("""
                    insert into booking (id, interview_id, starts_at, proposed_by, said, said_by, revision, cancelled_by,
                        cancelled_at, missed_at)
                    values (:id, :interview, :starts, :proposer, :said, :saidBy, :revision, :cancelledBy, :cancelled,
                        :missed)""", booking);
        }
        jdbc.sql("delete from booking_time where booking_id = :id")
                .param("id", booking.id().value())
                .update();
        for (Instant time : booking.open()) {
            jdbc.sql("insert into booking_time (booking_id, starts_at) values (:id, :time)")
                    .param("id", booking.id().value())
                    .param("time", time.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private int write(String sql, Booking booking) {
        return jdbc.sql(sql)
                .param("id", booking.id().value())
                .param("interview", booking.interview().value())
                .param("starts", column(booking.starts()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("proposer", name(booking.proposer()), Types.VARCHAR)
                .param("said", booking.said())
                .param("saidBy", name(booking.saidBy()), Types.VARCHAR)
                .param("revision", booking.revision())
                .param("cancelledBy", name(booking.cancelledBy()), Types.VARCHAR)
                .param("cancelled", column(booking.cancelled()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("missed", column(booking.missed()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /// The interview of that turn to whose interviewer's seat a link leads, and that has times to agree on.
    Optional<InterviewId> behind(String secret, Instant now) {
        return jdbc.sql("""
                select b.interview_id from seat_link l
                join interview i on i.meeting_id = l.meeting_id and i.turn = l.turn
                join booking b on b.interview_id = i.id
                where l.secret_hash = :hash and l.used_at is null and l.revoked_at is null and l.expires_at > :now
                order by i.created_at desc fetch first 1 row only""")
                .param("hash", Secret.hash(secret))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new InterviewId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// Forgets what was said and proposed from an interviewer's seat that somebody has left; a time that is agreed
    /// stands.
    void forget(SeatId left) {
        String theirs = """
                interview_id in (select i.id from interview i
                    join seat s on s.meeting_id = i.meeting_id and s.turn = i.turn
                    where s.id = :seat and s.seat_role = 'INTERVIEWER' and s.left_at is not null)""";
        jdbc.sql("update booking set said = '', said_by = null where said_by = 'INTERVIEWER' and " + theirs)
                .param("seat", left.value())
                .update();
        jdbc.sql("delete from booking_time where booking_id in"
                        + " (select id from booking where proposed_by = 'INTERVIEWER' and " + theirs + ")")
                .param("seat", left.value())
                .update();
        jdbc.sql("update booking set proposed_by = null where proposed_by = 'INTERVIEWER' and " + theirs)
                .param("seat", left.value())
                .update();
    }

    /// From now on a guest's key opens their seat until then, if it did not for longer.
    void keepKey(SeatId seat, Instant until) {
        jdbc.sql("update seat_key set expires_at = :until where seat_id = :seat and expires_at < :until")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("seat", seat.value())
                .update();
    }

    /// What is agreed or open for somebody, whichever side they are on, those with a time first; one statement.
    ///
    /// @param since what began before then is left out
    List<UpcomingBooking> upcoming(AccountId person, Instant since, Instant now) {
        return jdbc.sql("""
                select b.id, b.starts_at, b.proposed_by, i.id as interview_id, i.company_name, i.minutes, me.seat_role,
                    coalesce(oa.display_name, o.guest_name, '') as other
                from seat me
                join interview i on i.meeting_id = me.meeting_id
                    and (me.id = i.candidate_seat_id or (me.seat_role = 'INTERVIEWER' and me.turn = i.turn))
                join booking b on b.interview_id = i.id
                left join seat o on o.meeting_id = i.meeting_id and o.left_at is null
                    and o.id <> me.id and ((o.seat_role = 'INTERVIEWER' and o.turn = i.turn) or o.id = i.candidate_seat_id)
                    and not (o.seat_role = 'INTERVIEWER' and me.seat_role = 'INTERVIEWER')
                left join account oa on oa.id = o.account_id
                where me.account_id = :person and me.left_at is null and i.phase = 'WAITING'
                    and b.cancelled_at is null and b.missed_at is null
                    and (b.starts_at >= :since or (b.starts_at is null and b.proposed_by is not null))
                order by case when b.starts_at is null then 1 else 0 end, b.starts_at, b.id
                fetch first :most rows only""")
                .param("person", person.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", MOST_UPCOMING)
                .query((row, number) -> upcoming(row, now))
                .list();
    }

    private static UpcomingBooking upcoming(ResultSet row, Instant now) throws SQLException {
        SeatRole role = SeatRole.valueOf(row.getString("seat_role"));
        SeatRole proposer = role(row, "proposed_by");
        Instant starts = instant(row, "starts_at");
        int minutes = row.getInt("minutes");
        return new UpcomingBooking(
                new BookingId(row.getObject("id", UUID.class)),
                new InterviewId(row.getObject("interview_id", UUID.class)),
                role,
                row.getString("other"),
                row.getString("company_name"),
                minutes,
                starts == null ? null : new BookedTime(starts, starts.plus(Duration.ofMinutes(minutes))),
                proposer != null && proposer != role,
                starts != null && !now.isBefore(starts.minus(Booking.SOON)));
    }

    private static @Nullable SeatRole role(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : SeatRole.valueOf(name);
    }

    private static @Nullable String name(@Nullable SeatRole role) {
        return role == null ? null : role.name();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
