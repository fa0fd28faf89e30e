package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.planning.PlanId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Seniority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of meetings, seats, interviews and attempts.
///
/// An interview is read whole, in one statement: it is small, and its rules look at all of it.
/// Plain JDBC, so that what is read and written, and when it is locked, can be seen here.
@Repository
class InterviewStore {

    /// What is agreed on for a time ahead is on Today among the bookings.
    private static final String NOT_BOOKED = """
             and not exists (select 1 from booking b
                where b.interview_id = i.id and i.phase = 'WAITING' and b.cancelled_at is null and b.missed_at is null)""";

    private static final String INTERVIEWS = """
            select i.*, s.account_id, m.live from interview i
            join seat s on s.id = i.candidate_seat_id
            join meeting m on m.id = i.meeting_id
            where s.account_id is not null and\s""";

    private static final String WITH_ATTEMPTS = """
            select i.*, a.id as attempt_id, a.item_number, a.question_id, a.revision_id, a.minutes as attempt_minutes,
                a.extra_minutes, a.hint_count, a.visited, a.skipped, a.spent_millis, a.running_since, a.swapped,
                h.hint_number, h.taken_at, h.clock_millis
            from chosen i
            left join attempt a on a.interview_id = i.id
            left join attempt_hint h on h.attempt_id = a.id
            order by i.created_at desc, i.round_number, i.id, a.item_number, h.hint_number""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    InterviewStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(Interview interview) {
        insert(List.of(interview));
    }

    /// Keeps the interviews of a new meeting, which have one candidate in one seat.
    void insert(List<Interview> interviews) {
        insert(interviews, false);
    }

    /// Keeps the interviews of a new meeting.
    ///
    /// @param swaps whether roles are to swap after them
    void insert(List<Interview> interviews, boolean swaps) {
        Terms terms = interviews.getFirst().terms();
        jdbc.sql("insert into meeting (id, created_at, live, swaps) values (:id, :now, :live, :swaps)")
                .param("id", terms.meeting().value())
                .param("live", terms.live())
                .param("swaps", swaps)
                .param("now", column(terms.created()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        jdbc.sql("insert into seat (id, meeting_id, account_id, seat_role) values (:id, :meeting, :account, :role)")
                .param("id", terms.seat().value())
                .param("meeting", terms.meeting().value())
                .param("account", terms.candidate().value())
                .param("role", SeatRole.CANDIDATE.name())
                .update();
        interviews.forEach(this::insertInto);
    }

    /// Keeps further interviews of a meeting, whose candidate has their seat already.
    void add(List<Interview> interviews) {
        interviews.forEach(this::insertInto);
    }

    private void insertInto(Interview interview) {
        Terms terms = interview.terms();
        jdbc.sql("""
                insert into interview (id, meeting_id, candidate_seat_id, plan_id, company, company_name, seniority,
                    minutes, phase, current_number, created_at, version, round_name, round_number, round_count,
                    turn)
                values (:id, :meeting, :seat, :plan, :company, :companyName, :seniority, :minutes, :phase, :current,
                    :created, :version, :round, :roundNumber, :roundCount, :turn)""")
                .param("id", terms.interview().value())
                .param("meeting", terms.meeting().value())
                .param("seat", terms.seat().value())
                .param("plan", terms.plan().value())
                .param("company", terms.company().map(CompanyId::value).orElse(null), Types.VARCHAR)
                .param("companyName", terms.companyName())
                .param("seniority", terms.seniority().name())
                .param("minutes", terms.minutes())
                .param("phase", interview.phase().name())
                .param("current", interview.current())
                .param("created", column(terms.created()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("version", interview.version())
                .param("round", terms.round().name().orElse(null), Types.VARCHAR)
                .param("roundNumber", terms.round().number())
                .param("roundCount", terms.round().of())
                .param("turn", terms.turn())
                .update();
        insert(terms.interview(), interview.attempts());
    }

    private void insert(InterviewId interview, List<Attempt> attempts) {
        batches.batchUpdate(
                """
                insert into attempt (id, interview_id, item_number, question_id, revision_id, minutes, hint_count,
                    visited, skipped, spent_millis, swapped)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                attempts.stream()
                        .map(attempt -> new Object[] {
                            attempt.id().value(),
                            interview.value(),
                            attempt.number(),
                            attempt.question().value(),
                            attempt.revision().value(),
                            attempt.minutes(),
                            attempt.hintCount(),
                            attempt.visited(),
                            attempt.skipped(),
                            attempt.spentBefore().toMillis(),
                            attempt.swapped()
                        })
                        .toList());
    }

    /// Writes what has changed since it was read.
    ///
    /// @throws OptimisticLockingFailureException when somebody else wrote in between
    void update(Interview interview) {
        UUID id = interview.terms().interview().value();
        int rows = jdbc.sql("""
                update interview set phase = :phase, current_number = :current, started_at = :started,
                    paused_at = :paused, ended_at = :ended, focus_until = :focus, version = :version,
                    plan_id = :plan
                where id = :id and version = :loaded""")
                .param("phase", interview.phase().name())
                .param("current", interview.current())
                .param("started", column(interview.started()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("paused", column(interview.paused()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ended", column(interview.ended()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("focus", column(interview.focusUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("version", interview.version())
                .param("plan", interview.terms().plan().value())
                .param("id", id)
                .param("loaded", interview.loadedVersion())
                .update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Interview " + id + " has changed since it was read");
        }
        if (!interview.swappedAway().isEmpty()) {
            swap(interview);
        }
        for (Attempt attempt : interview.attempts()) {
            if (attempt.changed()) {
                update(attempt);
            }
            attempt.newHints().forEach(hint -> insert(attempt.id(), hint));
            attempt.newEvents().forEach(event -> insert(attempt.id(), event));
        }
    }

    private void swap(Interview interview) {
        InterviewId id = interview.terms().interview();
        Set<Integer> numbers =
                interview.swappedAway().stream().map(Attempt::number).collect(Collectors.toSet());
        jdbc.sql("delete from attempt where interview_id = :interview and item_number in (:numbers)")
                .param("interview", id.value())
                .param("numbers", numbers)
                .update();
        insert(
                id,
                interview.attempts().stream()
                        .filter(attempt -> numbers.contains(attempt.number()))
                        .toList());
    }

    /// Keeps everybody else from saying something of this attempt until the transaction ends.
    void lock(AttemptId attempt) {
        jdbc.sql("select id from attempt where id = :id for update")
                .param("id", attempt.value())
                .query(UUID.class)
                .optional();
    }

    private void update(Attempt attempt) {
        jdbc.sql("""
                update attempt set visited = :visited, skipped = :skipped, spent_millis = :spent, running_since = :since,
                    extra_minutes = :extra, opened_at = coalesce(opened_at, :since)
                where id = :id""")
                .param("visited", attempt.visited())
                .param("extra", attempt.extraMinutes())
                .param("skipped", attempt.skipped())
                .param("spent", attempt.spentBefore().toMillis())
                .param("since", column(attempt.runningSince()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", attempt.id().value())
                .update();
    }

    private void insert(AttemptId attempt, HintTaken hint) {
        jdbc.sql("""
                insert into attempt_hint (attempt_id, hint_number, taken_at, clock_millis)
                values (:attempt, :number, :at, :clock)""")
                .param("attempt", attempt.value())
                .param("number", hint.number())
                .param("at", column(hint.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("clock", hint.clock().toMillis())
                .update();
    }

    private void insert(AttemptId attempt, ClockEvent event) {
        jdbc.sql("""
                insert into clock_event (id, attempt_id, happened_at, kind, minutes)
                values (:id, :attempt, :at, :kind, :minutes)""")
                .param("id", UUID.randomUUID())
                .param("attempt", attempt.value())
                .param("at", column(event.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("kind", event.kind().name())
                .param("minutes", event.minutes())
                .update();
    }

    /// Whether somebody counts on one of a candidate's interviews in a meeting at a time that is agreed.
    boolean booked(MeetingId meeting, SeatId candidate) {
        return jdbc.sql("""
                select count(*) from booking b join interview i on i.id = b.interview_id
                where i.meeting_id = :id and i.candidate_seat_id = :seat and i.phase = 'WAITING' and b.starts_at is not null
                    and b.cancelled_at is null and b.missed_at is null""")
                        .param("id", meeting.value())
                        .param("seat", candidate.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// Throws away those of a candidate's interviews in a meeting that have not begun; where the meeting has none left,
    /// the meeting too.
    void deleteWaiting(MeetingId meeting, SeatId candidate) {
        jdbc.sql("delete from interview where meeting_id = :id and candidate_seat_id = :seat and phase = 'WAITING'")
                .param("id", meeting.value())
                .param("seat", candidate.value())
                .update();
        jdbc.sql("""
                delete from meeting where id = :id
                    and not exists (select 1 from interview i where i.meeting_id = meeting.id)""").param("id", meeting.value()).update();
    }

    Optional<Interview> find(InterviewId interview) {
        return read("i.id = :id", Map.of("id", interview.value())).stream().findFirst();
    }

    /// Reads it and keeps everybody else from changing it until the transaction ends.
    Optional<Interview> lock(InterviewId interview) {
        jdbc.sql("select id from interview where id = :id for update")
                .param("id", interview.value())
                .query(UUID.class)
                .optional();
        return find(interview);
    }

    Optional<Interview> of(AttemptId attempt) {
        return read("i.id = (select a.interview_id from attempt a where a.id = :id)", Map.of("id", attempt.value()))
                .stream()
                .findFirst();
    }

    /// A candidate's interviews, newest first.
    List<Interview> of(AccountId candidate, int limit) {
        return read(
                "s.account_id = :account order by i.created_at desc, i.round_number, i.id fetch first :limit rows only",
                Map.of("account", candidate.value(), "limit", limit));
    }

    /// A candidate's interviews that are not over, newest first.
    List<Interview> unfinished(AccountId candidate, int limit) {
        return read(
                "s.account_id = :account and i.phase <> 'ENDED'" + NOT_BOOKED
                        + " order by i.created_at desc, i.round_number, i.id fetch first :limit rows only",
                Map.of("account", candidate.value(), "limit", limit));
    }

    /// The interviews of one turn of a meeting, in the order of their rounds.
    List<Interview> of(MeetingId meeting, int turn) {
        return read(
                "i.meeting_id = :meeting and i.turn = :turn order by i.created_at, i.round_number, i.id",
                Map.of("meeting", meeting.value(), "turn", turn));
    }

    /// The interviews whose clock has been running on one question since before then.
    List<InterviewId> runningSince(Instant then) {
        return jdbc.sql("""
                select i.id from interview i join attempt a on a.interview_id = i.id
                where i.phase = 'RUNNING' and a.running_since <= :then order by i.id""")
                .param("then", column(then), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) -> new InterviewId(row.getObject(1, UUID.class)))
                .list();
    }

    /// When each attempt of an interview was opened, and when hints were taken, in one statement.
    Map<AttemptId, AttemptTimes> times(InterviewId interview) {
        Map<AttemptId, AttemptTimes> times = new HashMap<>();
        jdbc.sql("""
                select a.id, a.opened_at, h.taken_at
                from attempt a left join attempt_hint h on h.attempt_id = a.id
                where a.interview_id = :interview order by a.id, h.hint_number""").param("interview", interview.value()).query((ResultSet row) -> {
            Instant taken = instant(row, "taken_at");
            times.merge(
                    new AttemptId(row.getObject("id", UUID.class)),
                    new AttemptTimes(instant(row, "opened_at"), taken == null ? List.of() : List.of(taken)),
                    AttemptTimes::and);
        });
        return times;
    }

    /// What was done to the clock of an attempt, in order.
    List<ClockEvent> clockEvents(AttemptId attempt) {
        return jdbc.sql("""
                select kind, happened_at, minutes from clock_event
                where attempt_id = :attempt order by happened_at, id""")
                .param("attempt", attempt.value())
                .query((row, number) -> new ClockEvent(
                        ClockEvent.Kind.valueOf(row.getString("kind")),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getInt("minutes")))
                .list();
    }

    /// Interviews with their attempts and hints, in one statement: a row for each hint that was taken, or one for an
    /// attempt without.
    private List<Interview> read(String condition, Map<String, ?> params) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        Map<UUID, Map<AttemptId, Attempt>> attempts = new HashMap<>();
        Map<AttemptId, List<HintTaken>> hints = new HashMap<>();
        jdbc.sql("with chosen as (" + INTERVIEWS + condition + ") " + WITH_ATTEMPTS)
                .params(params)
                .query((ResultSet row) -> {
                    UUID interview = row.getObject("id", UUID.class);
                    if (!rows.containsKey(interview)) {
                        rows.put(interview, row(row));
                    }
                    if (row.getObject("attempt_id") == null) {
                        return;
                    }
                    Attempt attempt = attempt(row);
                    attempts.computeIfAbsent(interview, id -> new LinkedHashMap<>())
                            .putIfAbsent(attempt.id(), attempt);
                    Instant taken = instant(row, "taken_at");
                    if (taken != null) {
                        hints.computeIfAbsent(attempt.id(), id -> new ArrayList<>())
                                .add(new HintTaken(
                                        row.getInt("hint_number"),
                                        taken,
                                        Duration.ofMillis(row.getLong("clock_millis"))));
                    }
                });
        List<Interview> interviews = new ArrayList<>();
        rows.forEach((id, row) -> interviews.add(row.with(attempts.getOrDefault(id, Map.of()).values().stream()
                .map(attempt -> attempt.with(hints.getOrDefault(attempt.id(), List.of())))
                .toList())));
        return interviews;
    }

    /// An interview before its attempts are read.
    private record Row(
            Terms terms,
            Phase phase,
            int current,
            @Nullable Instant started,
            @Nullable Instant paused,
            @Nullable Instant ended,
            @Nullable Instant focusUntil,
            long version) {

        Interview with(List<Attempt> attempts) {
            return new Interview(terms, attempts, phase, current, started, paused, ended, focusUntil, version);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Terms(
                        new InterviewId(row.getObject("id", UUID.class)),
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        new SeatId(row.getObject("candidate_seat_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        Optional.ofNullable(row.getString("company")).map(CompanyId::new),
                        row.getString("company_name"),
                        Seniority.valueOf(row.getString("seniority")),
                        row.getInt("minutes"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        new LoopRound(
                                row.getInt("round_number"),
                                row.getInt("round_count"),
                                Optional.ofNullable(row.getString("round_name"))),
                        row.getBoolean("live"),
                        row.getInt("turn")),
                Phase.valueOf(row.getString("phase")),
                row.getInt("current_number"),
                instant(row, "started_at"),
                instant(row, "paused_at"),
                instant(row, "ended_at"),
                instant(row, "focus_until"),
                row.getLong("version"));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        UUID id = row.getObject("attempt_id", UUID.class);
        return new Attempt(
                new AttemptId(id),
                row.getInt("item_number"),
                new QuestionId(row.getObject("question_id", UUID.class)),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getInt("attempt_minutes"),
                row.getInt("extra_minutes"),
                row.getInt("hint_count"),
                List.of(),
                row.getBoolean("visited"),
                row.getBoolean("skipped"),
                Duration.ofMillis(row.getLong("spent_millis")),
                instant(row, "running_since"),
                row.getBoolean("swapped"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
