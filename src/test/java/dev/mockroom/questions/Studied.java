package dev.mockroom.questions;

import dev.mockroom.accounts.Person;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets somebody have studied questions.
public final class Studied {

    private Studied() {}

    /// All there are, at this moment.
    public static void everything(JdbcClient jdbc, Person person, Instant at) {
        jdbc.sql("select id from question")
                .query(UUID.class)
                .list()
                .forEach(question -> jdbc.sql(
                                "insert into question_study (id, account_id, question_id, studied_at) values (?, ?, ?, ?)")
                        .params(UUID.randomUUID(), person.id().value(), question, at.atOffset(ZoneOffset.UTC))
                        .update());
    }
}
