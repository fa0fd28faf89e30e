package dev.mockroom.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// The tables `attempt_update` and, for answers that are finished, `attempt_log`. Plain JDBC: rows of bytes, written in
/// batches, gain nothing from entities.
@Repository
class AttemptUpdates {

    private static final String ROWS =
            "select attempt_id, seq, at, seat_id, bytes, cast(null as bytea) as packed from attempt_update";

    /// Its place in the order is its last update's.
    private static final String PACKED = """
            select attempt_id, last_seq, cast(null as timestamp with time zone), cast(null as uuid),
                cast(null as bytea), packed from attempt_log""";

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
                        """
                        select coalesce(max(seq), 0), coalesce(sum(weight), 0) from (
                            select seq, octet_length(bytes) as weight from attempt_update where attempt_id = ?
                            union all select last_seq, update_bytes from attempt_log where attempt_id = ?) as whole""",
                        (row, number) -> new Tail(row.getLong(1), row.getLong(2)),
                        attempt.value(),
                        attempt.value())
                .getFirst();
    }

    List<LoggedUpdate> since(AttemptId attempt, long seq) {
        List<LoggedUpdate> log = new ArrayList<>();
        jdbc.query(
                ROWS + " where attempt_id = ? and seq > ? union all " + PACKED + " where attempt_id = ? order by seq",
                (ResultSet row) -> read(row, log),
                attempt.value(),
                seq,
                attempt.value());
        log.removeIf(update -> update.seq() <= seq);
        return log;
    }

    /// The whole logs of these attempts, each in order; those with an empty one are missing.
    Map<AttemptId, List<LoggedUpdate>> of(Collection<AttemptId> attempts) {
        Map<AttemptId, List<LoggedUpdate>> logs = new HashMap<>();
        if (!attempts.isEmpty()) {
            String these =
                    " where attempt_id in (" + String.join(", ", Collections.nCopies(attempts.size(), "?")) + ")";
            List<UUID> ids = attempts.stream().map(AttemptId::value).toList();
            jdbc.query(
                    ROWS + these + " union all " + PACKED + these + " order by attempt_id, seq",
                    (ResultSet row) -> read(
                            row,
                            logs.computeIfAbsent(
                                    new AttemptId(row.getObject("attempt_id", UUID.class)), id -> new ArrayList<>())),
                    Stream.concat(ids.stream(), ids.stream()).toArray());
        }
        return logs;
    }

    /// A row is one update, or all of an answer that is packed; those that came after the packing follow it.
    private static void read(ResultSet row, List<LoggedUpdate> log) throws SQLException {
        byte[] packed = row.getBytes("packed");
        if (packed == null) {
            log.add(update(row));
        } else {
            log.addAll(0, PackedLog.unpack(packed));
        }
    }

    /// Attempts of interviews that were over before then, with updates that are not packed; a single one is as small as
    /// it gets.
    List<AttemptId> finished(Instant before, int limit) {
        return jdbc.query(
                """
                select a.id from attempt a join interview i on i.id = a.interview_id
                where i.ended_at < ? and exists (select 1 from attempt_update u where u.attempt_id = a.id)
                    and (select count(*) from attempt_update u where u.attempt_id = a.id)
                        + (select count(*) from attempt_log l where l.attempt_id = a.id) > 1
                order by i.ended_at, a.id fetch first ? rows only""",
                (row, number) -> new AttemptId(row.getObject(1, UUID.class)),
                before.atOffset(ZoneOffset.UTC),
                limit);
    }

    /// Keeps others from packing this attempt until the transaction ends.
    void lock(AttemptId attempt) {
        jdbc.queryForList("select id from attempt where id = ? for update", attempt.value());
    }

    /// Forgets all of an attempt's log.
    void delete(AttemptId attempt) {
        jdbc.update("delete from attempt_update where attempt_id = ?", attempt.value());
        jdbc.update("delete from attempt_log where attempt_id = ?", attempt.value());
    }

    boolean hasRows(AttemptId attempt) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from attempt_update where attempt_id = ?", Integer.class, attempt.value());
        return rows != null && rows > 0;
    }

    /// Puts the packed log in place of these rows. What came in since is not among them, and stays.
    void replace(AttemptId attempt, List<LoggedUpdate> all, byte[] packed) {
        long last = all.getLast().seq();
        jdbc.update("delete from attempt_log where attempt_id = ?", attempt.value());
        jdbc.update(
                "insert into attempt_log (attempt_id, last_seq, update_bytes, packed) values (?, ?, ?, ?)",
                attempt.value(),
                last,
                all.stream().mapToLong(update -> update.bytes().length).sum(),
                packed);
        jdbc.update("delete from attempt_update where attempt_id = ? and seq <= ?", attempt.value(), last);
    }

    private static LoggedUpdate update(ResultSet row) throws SQLException {
        return new LoggedUpdate(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new SeatId(row.getObject("seat_id", UUID.class)),
                row.getBytes("bytes"));
    }
}
