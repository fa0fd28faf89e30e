package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.planning.PlanId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Seniority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads many interviews of one person in one statement, without their rules and without the reasons of their plans:
/// those in which they answered, and what they had before them in those in which another did.
///
/// A seat may have changed its turn since, so both turns of its meeting count as another's, but for the one in which
/// they answered. Once too much is one question fewer for a while, once too few is an interview that measures nothing.
@Repository
class InterviewList {

    /// What lies further back in other seats has rested long enough.
    private static final int ELSEWHERE = 300;

    private final JdbcClient jdbc;

    InterviewList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A question as an interviewer had it before them, with its card, or as an observer had, without.
    ///
    /// @param exchanged the plan, where other questions may have stood in it
    /// @param at        when for the last time
    record Sight(
            QuestionId question, SeatRole seat, @Nullable PlanId exchanged, Instant at) {}

    /// @param own newest first, each with its attempts in the order of its plan
    record Listed(List<InterviewRecord> own, List<Sight> elsewhere) {}

    /// @param limit how many of their own at most
    /// @param now   up to when a clock that runs is read
    Listed of(AccountId person, int limit, Instant now) {
        Map<InterviewId, InterviewRecord> interviews = new LinkedHashMap<>();
        Map<InterviewId, List<AttemptRecord>> attempts = new LinkedHashMap<>();
        List<Sight> elsewhere = new ArrayList<>();
        // Of others' interviews: whoever left before it began saw nothing of it, and a live room shows its plan to
        // nobody before it begins, while one whose candidate is alone does.
        jdbc.sql("""
                select i.id, i.candidate_seat_id, i.company, i.company_name, i.seniority, i.minutes, i.phase, i.created_at,
                    i.ended_at, a.id as attempt_id, a.item_number, a.question_id, a.revision_id, r.area, r.difficulty,
                    a.minutes + a.extra_minutes as planned, a.spent_millis, a.running_since, a.skipped,
                    (select count(*) from attempt_hint h where h.attempt_id = a.id) as hints,
                    i.sat_as, i.joined_at, i.left_at, case when p.original_plan_id is null then null else p.id end as exchanged
                from (
                    (select n.*, s.seat_role as sat_as, s.joined_at, s.left_at
                    from interview n join seat s on s.id = n.candidate_seat_id
                    where s.account_id = :person
                    order by n.created_at desc, n.round_number, n.id fetch first :limit rows only)
                    union all
                    (select n.*, s.seat_role, s.joined_at, s.left_at
                    from seat s
                    join meeting m on m.id = s.meeting_id
                    join interview n on n.meeting_id = s.meeting_id
                    join seat c on c.id = n.candidate_seat_id
                    where s.account_id = :person and s.seat_role <> 'CANDIDATE'
                        and (c.account_id is null or c.account_id <> :person)
                        and (m.live = false
                            or (n.phase <> 'WAITING' and (s.left_at is null or n.started_at < s.left_at)))
                    order by n.created_at desc, n.round_number, n.id fetch first :elsewhere rows only)) as i
                left join attempt a on a.interview_id = i.id and (i.sat_as <> 'OBSERVER' or (a.visited = true
                    and (a.opened_at is null or i.left_at is null or a.opened_at < i.left_at)))
                left join revision r on r.id = a.revision_id
                left join plan p on p.id = i.plan_id
                order by i.created_at desc, i.round_number, i.id, a.item_number""")
                .param("person", person.value())
                .param("limit", limit)
                .param("elsewhere", ELSEWHERE)
                .query((ResultSet row) -> {
                    SeatRole seat = SeatRole.valueOf(row.getString("sat_as"));
                    boolean asked = row.getObject("attempt_id") != null;
                    if (seat == SeatRole.CANDIDATE) {
                        InterviewId id = new InterviewId(row.getObject("id", UUID.class));
                        if (!interviews.containsKey(id)) {
                            interviews.put(id, interview(id, person, row));
                        }
                        if (asked) {
                            attempts.computeIfAbsent(id, each -> new ArrayList<>())
                                    .add(attempt(row, now));
                        }
                    } else if (asked) {
                        elsewhere.add(sight(seat, row, now));
                    }
                });
        return new Listed(
                interviews.values().stream()
                        .map(interview -> interview.with(attempts.getOrDefault(interview.id(), List.of())))
                        .toList(),
                elsewhere);
    }

    private static Sight sight(SeatRole seat, ResultSet row, Instant now) throws SQLException {
        UUID exchanged = row.getObject("exchanged", UUID.class);
        Instant ended = instant(row, "ended_at");
        Instant joined = instant(row, "joined_at");
        Instant left = instant(row, "left_at");
        Instant last = ended == null ? now : joined != null && joined.isAfter(ended) ? joined : ended;
        return new Sight(
                new QuestionId(row.getObject("question_id", UUID.class)),
                seat,
                exchanged == null ? null : new PlanId(exchanged),
                left != null && left.isBefore(last) ? left : last);
    }

    private static InterviewRecord interview(InterviewId id, AccountId candidate, ResultSet row) throws SQLException {
        return new InterviewRecord(
                id,
                candidate,
                new SeatId(row.getObject("candidate_seat_id", UUID.class)),
                Optional.ofNullable(row.getString("company")).map(CompanyId::new),
                row.getString("company_name"),
                Seniority.valueOf(row.getString("seniority")),
                row.getInt("minutes"),
                Phase.valueOf(row.getString("phase")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(instant(row, "ended_at")),
                List.of());
    }

    private static AttemptRecord attempt(ResultSet row, Instant now) throws SQLException {
        Duration spent = Duration.ofMillis(row.getLong("spent_millis"));
        Instant running = instant(row, "running_since");
        return new AttemptRecord(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                row.getInt("item_number"),
                new QuestionId(row.getObject("question_id", UUID.class)),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getString("area"),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getInt("planned"),
                running == null || now.isBefore(running) ? spent : spent.plus(Duration.between(running, now)),
                row.getInt("hints"),
                row.getBoolean("skipped"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
