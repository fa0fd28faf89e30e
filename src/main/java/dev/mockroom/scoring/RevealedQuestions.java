package dev.mockroom.scoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevealedCards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows whose blind sheet has opened which card to them.
@Component
class RevealedQuestions implements RevealedCards {

    private final JdbcClient jdbc;

    RevealedQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean revealed(AccountId person, QuestionId question) {
        return jdbc.sql("""
                select count(*) from attempt a
                join interview i on i.id = a.interview_id
                join seat s on s.id = i.candidate_seat_id
                join scorecard c on c.interview_id = i.id and c.seat_id = s.id
                where a.question_id = :question and s.account_id = :person
                  and i.phase = 'ENDED' and c.kind = 'BLIND' and c.sealed_at is not null""")
                        .param("question", question.value())
                        .param("person", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
