package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.shared.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads from the seats what people may do; one statement an answer, two at a desk.
@Component
class SeatAccess implements AttemptAccess {

    /// How long after the end what was typed before it may still arrive.
    static final Duration LAST_WORDS = Duration.ofSeconds(30);

    /// How long after the end a live interview counts as under way.
    static final Duration GOODBYE = Duration.ofMinutes(5);

    /// Whether the seat `s` is one of the interview `i`: its candidate's own, or one that looks at its turn. Who
    /// answers in one turn interviews in the other, so a candidate's seat opens nothing but their own interviews.
    static final String SITS = " (s.id = i.candidate_seat_id or (s.seat_role <> 'CANDIDATE' and s.turn = i.turn)) ";

    /// No account has this id.
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    SeatAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Who is a candidate in a meeting may be an interviewer in it too, when roles swap: this interview's
    /// candidate is its candidate first.
    @Override
    public Optional<SeatId> seat(InterviewId interview, AccountId account) {
        return jdbc.sql("""
                select s.id from interview i join seat s on s.meeting_id = i.meeting_id
                where i.id = :interview and s.account_id = :account and s.left_at is null and %s
                order by case when s.id = i.candidate_seat_id then 0 else 1 end, s.seat_role
                fetch first 1 row only""".formatted(SITS))
                .param("interview", interview.value())
                .param("account", account.value())
                .query((row, number) -> new SeatId(row.getObject(1, UUID.class)))
                .optional()
                .or(() -> desk(interview, account));
    }

    /// Who answers at their own desk is in a room that has the attempt's id.
    private Optional<SeatId> desk(InterviewId room, AccountId account) {
        return jdbc.sql("""
                select d.seat_id from attempt a join desk d on d.account_id = a.account_id
                where a.id = :room and a.interview_id is null and a.account_id = :account""")
                .param("room", room.value())
                .param("account", account.value())
                .query((row, number) -> new SeatId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public Optional<Seated> seated(InterviewId interview, Optional<AccountId> account, Optional<SeatKey> key) {
        return jdbc.sql("""
                select s.id, s.seat_role, s.account_id, s.guest_name, s.joined_at, i.phase,
                    s.id = i.candidate_seat_id as own
                from interview i
                join seat s on s.meeting_id = i.meeting_id
                left join seat_key k on k.seat_id = s.id
                where i.id = :interview and s.left_at is null
                    and (s.account_id = :account or (k.key_hash = :hash and k.expires_at > :now))
                    and %s
                order by own desc, s.seat_role
                fetch first 1 row only""".formatted(SITS))
                .param("interview", interview.value())
                .param("account", account.map(AccountId::value).orElse(NOBODY))
                .param("hash", key.map(SeatKey::secret).map(Secret::hash).orElse(""))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> seated(interview, row))
                .optional()
                .or(() -> account.flatMap(person -> seatedAtDesk(interview, person)));
    }

    /// Nobody else ever sits at somebody's desk, and no clock runs there.
    private Optional<Seated> seatedAtDesk(InterviewId room, AccountId account) {
        return desk(room, account)
                .map(seat -> new Seated(
                        seat, room, SeatRole.CANDIDATE, Optional.of(account), "", Optional.empty(), Phase.RUNNING));
    }

    private static Seated seated(InterviewId interview, ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        String guest = row.getString("guest_name");
        OffsetDateTime joined = row.getObject("joined_at", OffsetDateTime.class);
        return new Seated(
                new SeatId(row.getObject("id", UUID.class)),
                interview,
                SeatRole.valueOf(row.getString("seat_role")),
                Optional.ofNullable(account).map(AccountId::new),
                guest == null ? "" : guest,
                Optional.ofNullable(joined).map(OffsetDateTime::toInstant),
                Phase.valueOf(row.getString("phase")));
    }

    @Override
    public boolean isUnderWay(InterviewId interview, SeatId seat) {
        return jdbc.sql("""
                select count(*) from interview i
                join meeting m on m.id = i.meeting_id
                join seat s on s.meeting_id = i.meeting_id
                where i.id = :interview and m.live = true and s.id = :seat and s.left_at is null
                    and (i.phase in ('RUNNING', 'PAUSED') or i.ended_at > :goodbye) and %s""".formatted(SITS))
                        .param("interview", interview.value())
                        .param("seat", seat.value())
                        .param("goodbye", clock.instant().minus(GOODBYE).atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public AttemptPermission permission(AttemptId attempt, AccountId account) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select i.id as interview_id, i.phase, i.ended_at, i.focus_until, s.id as seat_id, s.seat_role,
                    s.id = i.candidate_seat_id as own
                from attempt a
                join interview i on i.id = a.interview_id
                join seat s on s.meeting_id = i.meeting_id
                where a.id = :attempt and s.account_id = :account and s.left_at is null
                    and %s
                order by own desc, s.seat_role
                fetch first 1 row only""".formatted(SITS))
                .param("attempt", attempt.value())
                .param("account", account.value())
                .query((row, number) -> permission(row, now))
                .optional()
                .or(() -> atDesk(attempt, account))
                .orElseGet(AttemptPermission.None::new);
    }

    @Override
    public AttemptPermission permission(AttemptId attempt, SeatId seat) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select i.id as interview_id, i.phase, i.ended_at, i.focus_until, s.id as seat_id, s.seat_role,
                    s.id = i.candidate_seat_id as own
                from attempt a
                join interview i on i.id = a.interview_id
                join seat s on s.meeting_id = i.meeting_id
                where a.id = :attempt and s.id = :seat and s.left_at is null
                    and %s""".formatted(SITS))
                .param("attempt", attempt.value())
                .param("seat", seat.value())
                .query((row, number) -> permission(row, now))
                .optional()
                .or(() -> atDesk(attempt, seat))
                .orElseGet(AttemptPermission.None::new);
    }

    private Optional<AttemptPermission> atDesk(AttemptId attempt, SeatId seat) {
        return jdbc.sql("""
                select d.seat_id, a.running_since from attempt a join desk d on d.account_id = a.account_id
                where a.id = :attempt and a.interview_id is null and d.seat_id = :seat""")
                .param("attempt", attempt.value())
                .param("seat", seat.value())
                .query((row, number) -> atDesk(attempt, row))
                .optional();
    }

    private Optional<AttemptPermission> atDesk(AttemptId attempt, AccountId account) {
        return jdbc.sql("""
                select d.seat_id, a.running_since from attempt a join desk d on d.account_id = a.account_id
                where a.id = :attempt and a.interview_id is null and a.account_id = :account""")
                .param("attempt", attempt.value())
                .param("account", account.value())
                .query((row, number) -> atDesk(attempt, row))
                .optional();
    }

    private static AttemptPermission atDesk(AttemptId attempt, ResultSet row) throws SQLException {
        InterviewId room = DeskAttempts.room(attempt);
        SeatId seat = new SeatId(row.getObject("seat_id", UUID.class));
        return row.getObject("running_since", OffsetDateTime.class) == null
                ? new AttemptPermission.Read(room, seat, true)
                : new AttemptPermission.Write(room, seat);
    }

    private static AttemptPermission permission(ResultSet row, Instant now) throws SQLException {
        InterviewId interview = new InterviewId(row.getObject("interview_id", UUID.class));
        SeatId seat = new SeatId(row.getObject("seat_id", UUID.class));
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        boolean closed = ended != null && now.isAfter(ended.toInstant().plus(LAST_WORDS));
        OffsetDateTime alone = row.getObject("focus_until", OffsetDateTime.class);
        if (SeatRole.valueOf(row.getString("seat_role")) == SeatRole.OBSERVER
                && (ended != null || (alone != null && now.isBefore(alone.toInstant())))) {
            return new AttemptPermission.None(); // what they looked on at is over, or nobody looks on for a while
        }
        boolean begun = Phase.valueOf(row.getString("phase")) != Phase.WAITING;
        return row.getBoolean("own") && begun && !closed
                ? new AttemptPermission.Write(interview, seat)
                : new AttemptPermission.Read(interview, seat, closed);
    }
}
