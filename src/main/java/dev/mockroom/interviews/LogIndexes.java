package dev.mockroom.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Beside a packed log stands where it ends and what it weighs, so that nobody unpacks it to ask. Works both out anew.
///
/// For whoever runs the server: it checks no permission, so no `ui` package touches it.
@Component
public class LogIndexes {

    private final JdbcClient jdbc;

    LogIndexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was found.
    ///
    /// @param logs   how many logs are packed
    /// @param mended those whose numbers were wrong, and are right now
    public record Mended(int logs, List<AttemptId> mended) {

        public Mended {
            mended = List.copyOf(mended);
        }
    }

    /// Reads every packed log and mends what stands beside it.
    @Transactional
    public Mended mend() {
        List<AttemptId> attempts = jdbc.sql("select attempt_id from attempt_log order by attempt_id")
                .query((row, number) -> new AttemptId(row.getObject(1, UUID.class)))
                .list();
        List<AttemptId> mended = new ArrayList<>();
        for (AttemptId attempt : attempts) {
            if (mend(attempt)) {
                mended.add(attempt);
            }
        }
        return new Mended(attempts.size(), mended);
    }

    private boolean mend(AttemptId attempt) {
        List<LoggedUpdate> log = jdbc.sql("select packed from attempt_log where attempt_id = :id")
                .param("id", attempt.value())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(PackedLog::unpack)
                .orElse(List.of());
        return !log.isEmpty()
                && jdbc.sql("""
                update attempt_log set last_seq = :last, update_bytes = :bytes
                where attempt_id = :id and (last_seq <> :last or update_bytes <> :bytes)""")
                                .param("last", log.getLast().seq())
                                .param(
                                        "bytes",
                                        log.stream()
                                                .mapToLong(update -> update.bytes().length)
                                                .sum())
                                .param("id", attempt.value())
                                .update()
                        > 0;
    }
}
