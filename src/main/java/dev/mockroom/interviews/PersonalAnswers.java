package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Somebody's answers, as text and as the log of what they typed; one answer is read at a time,
/// since a log may be long.
@Component
class PersonalAnswers {

    private final JdbcClient jdbc;
    private final AttemptLog log;
    private final CardReader cards;

    PersonalAnswers(JdbcClient jdbc, AttemptLog log, CardReader cards) {
        this.jdbc = jdbc;
        this.log = log;
        this.cards = cards;
    }

    PersonalTable texts() {
        return new PersonalTable(
                "answer",
                "An answer as it stands: the question as it was asked, and the text, made from the log.",
                List.of("attempt_id", "question", "answer"),
                Set.of(),
                (person, sink) -> answered(person)
                        .forEach(answered -> sink.row(List.of(
                                answered.attempt().value(),
                                Optional.ofNullable(cards.cards(List.of(answered.revision()))
                                                .get(answered.revision()))
                                        .map(Card::prompt)
                                        .orElse(""),
                                log.text(answered.attempt())))));
    }

    PersonalTable log() {
        return new PersonalTable(
                "attempt_update",
                "What was typed, keystroke by keystroke: the updates of a Yjs document whose text is named 'answer'.",
                List.of("attempt_id", "seq", "at", "seat_id", "bytes"),
                Set.of(),
                (person, sink) -> answered(person)
                        .forEach(answered -> log.since(answered.attempt(), 0)
                                .forEach(update -> sink.row(Arrays.asList(
                                        answered.attempt().value(),
                                        update.seq(),
                                        update.at(),
                                        update.seat().value(),
                                        update.bytes())))));
    }

    private record Answered(AttemptId attempt, RevisionId revision) {}

    /// The attempts that were reached: no more than a person can sit through, so a list of their
    /// ids will do.
    private List<Answered> answered(AccountId person) {
        return jdbc.sql("""
                select a.id, a.revision_id from attempt a
                left join interview i on i.id = a.interview_id
                left join seat s on s.id = i.candidate_seat_id
                where (s.account_id = :person or a.account_id = :person) and a.visited = true
                order by i.created_at, i.id, a.item_number, a.id""")
                .param("person", person.value())
                .query((row, number) -> new Answered(
                        new AttemptId(row.getObject("id", UUID.class)),
                        new RevisionId(row.getObject("revision_id", UUID.class))))
                .list();
    }
}
