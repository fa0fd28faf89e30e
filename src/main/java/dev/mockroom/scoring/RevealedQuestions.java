package dev.mockroom.scoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevealedCards;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows which card a debrief has opened to whom.
@Component
class RevealedQuestions implements RevealedCards {

    private final JdbcClient jdbc;
    private final Reveals reveals;

    RevealedQuestions(JdbcClient jdbc, Reveals reveals) {
        this.jdbc = jdbc;
        this.reveals = reveals;
    }

    @Override
    public boolean revealed(AccountId person, QuestionId question) {
        return jdbc
                .sql("""
                select i.id from attempt a
                join interview i on i.id = a.interview_id
                join seat s on s.id = i.candidate_seat_id
                where a.question_id = :question and s.account_id = :person and i.phase = 'ENDED'""")
                .param("question", question.value())
                .param("person", person.value())
                .query((row, number) -> new InterviewId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .anyMatch(interview -> reveals.of(interview).isOpenToCandidate());
    }
}
