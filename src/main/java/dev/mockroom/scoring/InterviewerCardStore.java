package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What an interviewer's scorecard has and a candidate's has not: words, notes, evidence, dimensions, confidence.
@Repository
class InterviewerCardStore {

    private final JdbcClient jdbc;

    InterviewerCardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is said of the whole.
    record Words(String strength, String nextStep, @Nullable Confidence confidence, Map<Dimension, Level> dimensions) {

        static final Words NONE = new Words("", "", null, Map.of());
    }

    Words words(ScorecardId card) {
        Map<Dimension, Level> dimensions = new EnumMap<>(Dimension.class);
        jdbc.sql("select dimension, level_number from scorecard_dimension where scorecard_id = :card")
                .param("card", card.value())
                .query((ResultSet row) -> {
                    dimensions.put(Dimension.valueOf(row.getString("dimension")), Level.of(row.getInt("level_number")));
                });
        return jdbc.sql("select strength, next_step, confidence from scorecard where id = :card")
                .param("card", card.value())
                .query((row, number) -> {
                    String confidence = row.getString("confidence");
                    return new Words(
                            row.getString("strength"),
                            row.getString("next_step"),
                            confidence == null ? null : Confidence.valueOf(confidence),
                            dimensions);
                })
                .single();
    }

    void strength(ScorecardId card, String words) {
        jdbc.sql("update scorecard set strength = :words where id = :card")
                .param("words", words)
                .param("card", card.value())
                .update();
    }

    void nextStep(ScorecardId card, String words) {
        jdbc.sql("update scorecard set next_step = :words where id = :card")
                .param("words", words)
                .param("card", card.value())
                .update();
    }

    void confidence(ScorecardId card, @Nullable Confidence confidence) {
        jdbc.sql("update scorecard set confidence = :confidence where id = :card")
                .param("confidence", confidence == null ? null : confidence.name(), Types.VARCHAR)
                .param("card", card.value())
                .update();
    }

    void dimension(ScorecardId card, Dimension dimension, @Nullable Level level) {
        jdbc.sql("delete from scorecard_dimension where scorecard_id = :card and dimension = :dimension")
                .param("card", card.value())
                .param("dimension", dimension.name())
                .update();
        if (level != null) {
            jdbc.sql("""
                    insert into scorecard_dimension (scorecard_id, dimension, level_number)
                    values (:card, :dimension, :level)""")
                    .param("card", card.value())
                    .param("dimension", dimension.name())
                    .param("level", level.number())
                    .update();
        }
    }

    /// The notes of a card, in the order in which they were taken.
    List<Note> notes(ScorecardId card) {
        return jdbc.sql("select * from scorecard_note where scorecard_id = :card order by noted_at, id")
                .param("card", card.value())
                .query(InterviewerCardStore::note)
                .list();
    }

    void insert(ScorecardId card, Note note) {
        Duration clock = note.clock();
        jdbc.sql("""
                insert into scorecard_note (id, scorecard_id, attempt_id, body, noted_at, clock_millis)
                values (:id, :card, :attempt, :body, :at, :clock)""")
                .param("id", note.id().value())
                .param("card", card.value())
                .param("attempt", note.attempt().value())
                .param("body", note.text())
                .param("at", note.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("clock", clock == null ? null : clock.toMillis(), Types.BIGINT)
                .update();
    }

    /// Says whether the card had such a note.
    boolean delete(ScorecardId card, NoteId note) {
        return jdbc.sql("delete from scorecard_note where id = :id and scorecard_id = :card")
                        .param("id", note.value())
                        .param("card", card.value())
                        .update()
                == 1;
    }

    /// The evidence of a card, in the order in which it was attached.
    List<Evidence> evidence(ScorecardId card) {
        return jdbc.sql("select * from scorecard_evidence where scorecard_id = :card order by attached_at, id")
                .param("card", card.value())
                .query(InterviewerCardStore::evidence)
                .list();
    }

    void insert(ScorecardId card, Evidence evidence) {
        Duration clock = evidence.clock();
        jdbc.sql("""
                insert into scorecard_evidence (id, scorecard_id, attempt_id, revision_id, signal_number, from_seq,
                    to_seq, quote, attached_at, clock_millis)
                values (:id, :card, :attempt, :revision, :signal, :from, :to, :quote, :at, :clock)""")
                .param("id", evidence.id().value())
                .param("card", card.value())
                .param("attempt", evidence.attempt().value())
                .param("revision", evidence.signal().revision().value())
                .param("signal", evidence.signal().position())
                .param("from", evidence.from())
                .param("to", evidence.to())
                .param("quote", evidence.isMoment() ? null : evidence.quote(), Types.VARCHAR)
                .param("clock", clock == null ? null : clock.toMillis(), Types.BIGINT)
                .param("at", evidence.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /// Says whether the card had such evidence.
    boolean delete(ScorecardId card, EvidenceId evidence) {
        return jdbc.sql("delete from scorecard_evidence where id = :id and scorecard_id = :card")
                        .param("id", evidence.value())
                        .param("card", card.value())
                        .update()
                == 1;
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        long clock = row.getLong("clock_millis");
        return new Note(
                new NoteId(row.getObject("id", UUID.class)),
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                row.getString("body"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.wasNull() ? null : Duration.ofMillis(clock));
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("attached_at", OffsetDateTime.class).toInstant();
        String quote = row.getString("quote");
        long clock = row.getLong("clock_millis");
        boolean unknown = row.wasNull();
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new SignalId(new RevisionId(row.getObject("revision_id", UUID.class)), row.getInt("signal_number")),
                row.getLong("from_seq"),
                row.getLong("to_seq"),
                quote == null ? "" : quote,
                at,
                unknown ? null : Duration.ofMillis(clock));
    }
}
