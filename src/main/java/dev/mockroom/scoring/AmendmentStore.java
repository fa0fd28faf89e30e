package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.SeatId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `scorecard_amendment`: only ever added to.
@Repository
class AmendmentStore {

    private final JdbcClient jdbc;

    AmendmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A change as it is kept.
    ///
    /// @param attempt null where it is about the whole
    /// @param signal  the place of the signal on its card; null where it is about none
    record Kept(
            SeatId by,
            Instant at,
            String reason,
            Amendment.Topic topic,
            @Nullable AttemptId attempt,
            @Nullable Integer signal,
            String was,
            String becomes) {}

    /// Adds one; the card is locked.
    void insert(ScorecardId card, Kept kept) {
        AttemptId attempt = kept.attempt();
        jdbc.sql("""
                insert into scorecard_amendment (scorecard_id, amendment_number, seat_id, amended_at, reason, topic,
                    attempt_id, signal_number, was, becomes)
                values (:card,
                    (select coalesce(max(amendment_number), 0) + 1 from scorecard_amendment where scorecard_id = :card),
                    :seat, :at, :reason, :topic, :attempt, :signal, :was, :becomes)""")
                .param("card", card.value())
                .param("seat", kept.by().value())
                .param("at", kept.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("reason", kept.reason())
                .param("topic", kept.topic().name())
                .param("attempt", attempt == null ? null : attempt.value(), Types.OTHER)
                .param("signal", kept.signal(), Types.INTEGER)
                .param("was", kept.was())
                .param("becomes", kept.becomes())
                .update();
    }

    /// All of a card, the first first.
    List<Kept> of(ScorecardId card) {
        return jdbc.sql("select * from scorecard_amendment where scorecard_id = :card order by amendment_number")
                .param("card", card.value())
                .query((row, number) -> {
                    UUID attempt = row.getObject("attempt_id", UUID.class);
                    int signal = row.getInt("signal_number");
                    return new Kept(
                            new SeatId(row.getObject("seat_id", UUID.class)),
                            row.getObject("amended_at", OffsetDateTime.class).toInstant(),
                            row.getString("reason"),
                            Amendment.Topic.valueOf(row.getString("topic")),
                            attempt == null ? null : new AttemptId(attempt),
                            signal == 0 ? null : signal,
                            row.getString("was"),
                            row.getString("becomes"));
                })
                .list();
    }
}
