package dev.mockroom.questions;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.shared.OncePerReading;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what people studied for the features above this one, which answer for who may see what.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so.
@Service
@Transactional(readOnly = true)
public class StudyRecords {

    private final JdbcClient jdbc;

    StudyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// When somebody last studied which question.
    public Map<QuestionId, Instant> studied(AccountId person) {
        return OncePerReading.of(new Studied(person), () -> readStudied(person));
    }

    private record Studied(AccountId person) {}

    private Map<QuestionId, Instant> readStudied(AccountId person) {
        Map<QuestionId, Instant> studied = new HashMap<>();
        jdbc.sql("""
                        select question_id, max(studied_at) as last_studied_at
                        from question_study where account_id = ? group by question_id
                        """).param(person.value()).query(row -> {
            studied.put(
                    new QuestionId(row.getObject("question_id", UUID.class)),
                    row.getObject("last_studied_at", OffsetDateTime.class).toInstant());
        });
        return studied;
    }
}
