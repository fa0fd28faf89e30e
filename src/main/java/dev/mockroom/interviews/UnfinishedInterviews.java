package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.questions.OpenInterviews;
import dev.mockroom.questions.QuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps a question's card closed while its candidate still has to answer it.
@Component
class UnfinishedInterviews implements OpenInterviews {

    private final JdbcClient jdbc;

    UnfinishedInterviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean holds(AccountId person, QuestionId question) {
        return jdbc.sql("""
                select count(*) from attempt a
                join interview i on i.id = a.interview_id
                join seat s on s.id = i.candidate_seat_id
                where a.question_id = :question and s.account_id = :person and i.phase <> 'ENDED'""")
                        .param("question", question.value())
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
