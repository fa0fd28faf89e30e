package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.questions.OpenInterviews;
import dev.mockroom.questions.QuestionId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps a question's card closed while its candidate still has to answer it, or while the scorecards about their
/// answer are sealed.
@Component
class UnfinishedInterviews implements OpenInterviews {

    private final JdbcClient jdbc;
    private final SeatDuties duties;

    UnfinishedInterviews(JdbcClient jdbc, SeatDuties duties) {
        this.jdbc = jdbc;
        this.duties = duties;
    }

    private record Asked(InterviewId interview, boolean ended) {}

    @Override
    public boolean holds(AccountId person, QuestionId question) {
        return jdbc
                .sql("""
                select i.id, i.phase = 'ENDED' as ended from attempt a
                join interview i on i.id = a.interview_id
                join seat s on s.id = i.candidate_seat_id
                where a.question_id = :question and s.account_id = :person
                    and (i.phase <> 'ENDED' or exists (select 1 from seat o
                        where o.meeting_id = i.meeting_id and o.turn = i.turn and o.seat_role = 'INTERVIEWER'
                            and o.left_at is null))""")
                .param("question", question.value())
                .param("person", person.value())
                .query((row, number) ->
                        new Asked(new InterviewId(row.getObject("id", UUID.class)), row.getBoolean("ended")))
                .list()
                .stream()
                .anyMatch(asked -> !asked.ended() || duties.sealed(asked.interview()));
    }
}
