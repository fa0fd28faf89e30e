package dev.mockroom.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// The table `attempt_update`. Plain JDBC: rows of bytes, written in batches, gain nothing from entities.
@Repository
class AttemptUpdates {

    private final JdbcTemplate jdbc;

    AttemptUpdates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// A row about to be written.
    record Row(AttemptId attempt, LoggedUpdate update) {}

    /// Where an attempt's log ends.
    ///
    /// @param seq the last place taken; 0 when the log is empty
    /// @param bytes what all updates weigh together
    record Tail(long seq, long bytes) {}

    void insert(List<Row> rows) {
        jdbc.batchUpdate(
                "insert into attempt_update (attempt_id, seq, at, seat_id, bytes) values (?, ?, ?, ?, ?)",
                rows,
                rows.size(),
                (statement, row) -> {
                    LoggedUpdate update = row.update();
                    statement.setObject(1, row.attempt().value());
                    statement.setLong(2, update.seq());
                    statement.setObject(3, update.at().atOffset(ZoneOffset.UTC));
                    statement.setObject(4, update.seat().value());
                    statement.setBytes(5, update.bytes());
                });
    }

    Tail tail(AttemptId attempt) {
        return jdbc.query(
                        "select coalesce(max(seq), 0), coalesce(sum(octet_length(bytes)), 0)"
                                + " from attempt_update where attempt_id = ?",
                        (row, number) -> new Tail(row.getLong(1), row.getLong(2)),
                        attempt.value())
                .getFirst();
    }

    List<LoggedUpdate> since(AttemptId attempt, long seq) {
        return jdbc.query(
                "select seq, at, seat_id, bytes from attempt_update where attempt_id = ? and seq > ? order by seq",
                AttemptUpdates::update,
                attempt.value(),
                seq);
    }

    /// The whole logs of these attempts, each in order; those with an empty one are missing.
    Map<AttemptId, List<LoggedUpdate>> of(Collection<AttemptId> attempts) {
        Map<AttemptId, List<LoggedUpdate>> logs = new HashMap<>();
        if (!attempts.isEmpty()) {
            jdbc.query(
                    "select seq, at, seat_id, bytes, attempt_id from attempt_update where attempt_id in ("
                            + String.join(", ", Collections.nCopies(attempts.size(), "?"))
                            + ") order by attempt_id, seq",
                    (ResultSet row) -> {
                        logs.computeIfAbsent(new AttemptId(row.getObject(5, UUID.class)), attempt -> new ArrayList<>())
                                .add(update(row, 0));
                    },
                    attempts.stream().map(AttemptId::value).toArray());
        }
        return logs;
    }

    private static LoggedUpdate update(ResultSet row, int number) throws SQLException {
        return new LoggedUpdate(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                new SeatId(row.getObject(3, UUID.class)),
                row.getBytes(4));
    }
}
