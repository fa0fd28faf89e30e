package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads all that somebody ever answered, for the features above this one, which answer for who may see what.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so. One statement, however
/// long the history: an interview read by [InterviewRecords] brings its plan and its hints along, which a
/// thousand answers do not need.
@Service
@Transactional(readOnly = true)
public class PastAnswers {

    private final JdbcClient jdbc;

    PastAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Every answer in interviews that are over: the latest interview first, each in the order of its plan.
    public List<PastAnswer> of(AccountId candidate) {
        return jdbc.sql("""
                select a.id, a.interview_id, a.item_number, a.question_id, a.revision_id, a.minutes, a.spent_millis,
                    a.visited, a.skipped, r.title, r.area, r.difficulty, i.ended_at, i.company, i.company_name,
                    i.minutes as asked,
                    case when exists (select 1 from seat o
                            where o.meeting_id = i.meeting_id and o.turn = i.turn and o.seat_role = 'INTERVIEWER')
                        then 1 else 0 end as in_company
                from seat s
                join interview i on i.candidate_seat_id = s.id
                join attempt a on a.interview_id = i.id
                join revision r on r.id = a.revision_id
                where s.account_id = :candidate and i.phase = 'ENDED'
                order by i.ended_at desc, i.id, a.item_number""")
                .param("candidate", candidate.value())
                .query(PastAnswers::answer)
                .list();
    }

    private static PastAnswer answer(ResultSet row, int number) throws SQLException {
        return new PastAnswer(
                new AttemptId(row.getObject("id", UUID.class)),
                new InterviewId(row.getObject("interview_id", UUID.class)),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getInt("item_number"),
                new QuestionId(row.getObject("question_id", UUID.class)),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getString("title"),
                row.getString("area"),
                Difficulty.valueOf(row.getString("difficulty")),
                Optional.ofNullable(row.getString("company"))
                        .map(CompanyId::new)
                        .orElse(null),
                row.getString("company_name"),
                row.getInt("asked"),
                row.getInt("minutes"),
                Duration.ofMillis(row.getLong("spent_millis")),
                row.getBoolean("visited"),
                row.getBoolean("skipped"),
                row.getInt("in_company") == 1);
    }
}
