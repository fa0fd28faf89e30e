package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
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

/// Reads many interviews of one candidate in one statement: without their rules, and without the reasons of their
/// plans.
@Repository
class InterviewList {

    private final JdbcClient jdbc;

    InterviewList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first, each with its attempts in the order of its plan.
    ///
    /// @param limit how many at most
    /// @param now   up to when a clock that runs is read
    List<InterviewRecord> of(AccountId candidate, int limit, Instant now) {
        Map<InterviewId, InterviewRecord> interviews = new LinkedHashMap<>();
        Map<InterviewId, List<AttemptRecord>> attempts = new LinkedHashMap<>();
        jdbc.sql("""
                select i.id, i.candidate_seat_id, i.company, i.company_name, i.seniority, i.minutes, i.phase, i.created_at,
                    i.ended_at, a.id as attempt_id, a.item_number, a.question_id, a.revision_id, r.area, r.difficulty,
                    a.minutes + a.extra_minutes as planned, a.spent_millis, a.running_since, a.skipped,
                    (select count(*) from attempt_hint h where h.attempt_id = a.id) as hints
                from (
                    select n.* from interview n join seat s on s.id = n.candidate_seat_id
                    where s.account_id = :candidate
                    order by n.created_at desc, n.round_number, n.id fetch first :limit rows only) as i
                left join attempt a on a.interview_id = i.id
                left join revision r on r.id = a.revision_id
                order by i.created_at desc, i.round_number, i.id, a.item_number""")
                .param("candidate", candidate.value())
                .param("limit", limit)
                .query((ResultSet row) -> {
                    InterviewId id = new InterviewId(row.getObject("id", UUID.class));
                    if (!interviews.containsKey(id)) {
                        interviews.put(id, interview(id, candidate, row));
                    }
                    if (row.getObject("attempt_id") != null) {
                        attempts.computeIfAbsent(id, each -> new ArrayList<>()).add(attempt(row, now));
                    }
                });
        return interviews.values().stream()
                .map(interview -> interview.with(attempts.getOrDefault(interview.id(), List.of())))
                .toList();
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
