package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of scorecards. Plain JDBC, so that what is locked and what is only added to can be seen here.
@Repository
class ScorecardStore {

    private static final String CARDS = """
            select c.* from scorecard c join interview i on i.id = c.interview_id
            where c.interview_id in (:interviews)
                and (c.seat_id = i.candidate_seat_id or (c.kind = 'INTERVIEWER' and c.sealed_at is not null))
            order by c.interview_id, c.id""";

    private static final String SAID = """
            select scorecard_id, seq, attempt_id, revision_id, signal_number, mark as said, marked_at
            from scorecard_mark where scorecard_id in (:cards)
            union all
            select scorecard_id, seq, attempt_id, cast(null as uuid), cast(null as integer), rating, rated_at
            from scorecard_rating where scorecard_id in (:cards)
            order by scorecard_id, seq""";

    private final JdbcClient jdbc;

    ScorecardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The candidate's own scorecards of these interviews, in two statements.
    List<Scorecard> ofCandidates(Collection<InterviewId> interviews) {
        return ofCandidatesAndSubmitted(interviews).stream()
                .filter(card -> card.kind() != ScorecardKind.INTERVIEWER)
                .toList();
    }

    /// The candidate's own scorecards of these interviews, and those that interviewers have submitted; in two
    /// statements.
    List<Scorecard> ofCandidatesAndSubmitted(Collection<InterviewId> interviews) {
        if (interviews.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = interviews.stream().map(InterviewId::value).toList();
        List<Scorecard> cards = jdbc.sql(CARDS)
                .param("interviews", ids)
                .query(ScorecardStore::card)
                .list();
        Map<UUID, Map<AttemptId, Assessment>> said =
                said(cards.stream().map(card -> card.id().value()).toList());
        return cards.stream().map(card -> with(card, said)).toList();
    }

    /// The candidate's scorecard, made if need be, and kept from other writers until the transaction ends.
    Scorecard lock(InterviewRecord interview, ScorecardKind kind, Instant now) {
        Scorecard card = lock(interview.id(), interview.seat(), kind, now);
        return with(card, said(List.of(card.id().value())));
    }

    /// A scorecard without what it says of the answers, made if need be, and kept from other writers until the
    /// transaction ends.
    ///
    /// The interview's row is what they take turns on, for the card's own may not be there yet.
    Scorecard lock(InterviewId interview, SeatId seat, ScorecardKind kind, Instant now) {
        jdbc.sql("select id from interview where id = :id for update")
                .param("id", interview.value())
                .query(UUID.class)
                .single();
        return find(interview, seat, kind).orElseGet(() -> insert(interview, seat, kind, now));
    }

    /// A scorecard with all it says of the answers, if there is one.
    Optional<Scorecard> read(InterviewId interview, SeatId seat, ScorecardKind kind) {
        return find(interview, seat, kind)
                .map(card -> with(card, said(List.of(card.id().value()))));
    }

    /// Whether the interviewer in this seat has submitted.
    boolean isIn(SeatId seat) {
        return jdbc.sql("""
                select count(*) from scorecard
                where seat_id = :seat and kind = 'INTERVIEWER' and sealed_at is not null""").param("seat", seat.value()).query(Integer.class).single() > 0;
    }

    private Optional<Scorecard> find(InterviewId interview, SeatId seat, ScorecardKind kind) {
        return jdbc.sql("select * from scorecard where interview_id = :interview and seat_id = :seat and kind = :kind")
                .param("interview", interview.value())
                .param("seat", seat.value())
                .param("kind", kind.name())
                .query(ScorecardStore::card)
                .optional();
    }

    private Scorecard insert(InterviewId interview, SeatId seat, ScorecardKind kind, Instant now) {
        ScorecardId id = ScorecardId.random();
        jdbc.sql("""
                insert into scorecard (id, interview_id, seat_id, kind, sentence, strength, next_step, opened_at)
                values (:id, :interview, :seat, :kind, '', '', '', :now)""")
                .param("id", id.value())
                .param("interview", interview.value())
                .param("seat", seat.value())
                .param("kind", kind.name())
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        return new Scorecard(id, interview, seat, kind, null, "", null, Map.of());
    }

    /// Whether this answer belongs to this interview.
    boolean asks(InterviewId interview, AttemptId attempt) {
        return jdbc.sql("select count(*) from attempt where id = :attempt and interview_id = :interview")
                        .param("attempt", attempt.value())
                        .param("interview", interview.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /// Whether any card says something of this answer; what was taken back is not said.
    boolean says(AttemptId attempt) {
        return jdbc.sql("""
                select (select count(*) from scorecard_mark m
                        where m.attempt_id = :attempt and m.mark is not null and not exists (
                            select 1 from scorecard_mark l where l.scorecard_id = m.scorecard_id
                                and l.attempt_id = m.attempt_id and l.signal_number = m.signal_number and l.seq > m.seq))
                    + (select count(*) from scorecard_rating r
                        where r.attempt_id = :attempt and r.rating is not null and not exists (
                            select 1 from scorecard_rating l where l.scorecard_id = r.scorecard_id
                                and l.attempt_id = r.attempt_id and l.seq > r.seq))
                    + (select count(*) from scorecard_note n where n.attempt_id = :attempt)
                    + (select count(*) from scorecard_evidence e where e.attempt_id = :attempt)""")
                        .param("attempt", attempt.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Adds what was said of one answer; the card is locked, and the answer is one of its interview.
    void rate(Scorecard card, AttemptId attempt, @Nullable Rating rating, Instant now) {
        jdbc.sql("""
                insert into scorecard_rating (scorecard_id, seq, attempt_id, rating, rated_at)
                values (:card, (select coalesce(max(seq), 0) + 1 from scorecard_rating where scorecard_id = :card),
                    :attempt, :rating, :now)""")
                .param("card", card.id().value())
                .param("attempt", attempt.value())
                .param("rating", rating == null ? null : rating.name(), Types.VARCHAR)
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /// Adds what was said of signals of one answer, in one statement; the card is locked.
    ///
    /// @throws NotFound when the answer belongs to another interview, or its question has no such signals
    void mark(Scorecard card, AttemptId attempt, Collection<SignalId> signals, @Nullable Mark mark, Instant now) {
        if (signals.isEmpty()) {
            return;
        }
        int rows = jdbc.sql("""
                insert into scorecard_mark (scorecard_id, seq, attempt_id, revision_id, signal_number, mark, marked_at)
                select c.id,
                    (select coalesce(max(m.seq), 0) from scorecard_mark m where m.scorecard_id = :card)
                        + row_number() over (order by s.signal_number),
                    a.id, s.revision_id, s.signal_number, cast(:mark as varchar),
                    cast(:now as timestamp with time zone)
                from scorecard c
                join attempt a on a.interview_id = c.interview_id
                join revision_signal s on s.revision_id = a.revision_id
                where c.id = :card and a.id = :attempt and s.revision_id in (:revisions)
                    and s.signal_number in (:numbers)""")
                .param("card", card.id().value())
                .param("attempt", attempt.value())
                .param(
                        "revisions",
                        signals.stream()
                                .map(signal -> signal.revision().value())
                                .distinct()
                                .toList())
                .param("numbers", signals.stream().map(SignalId::position).toList())
                .param("mark", mark == null ? null : mark.name(), Types.VARCHAR)
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        if (rows != Set.copyOf(signals).size()) {
            throw new NotFound("There is no such signal.");
        }
    }

    void verdict(Scorecard card, @Nullable Level verdict) {
        jdbc.sql("update scorecard set verdict = :verdict where id = :id")
                .param("verdict", verdict == null ? null : verdict.number(), Types.INTEGER)
                .param("id", card.id().value())
                .update();
    }

    void sentence(Scorecard card, String sentence) {
        jdbc.sql("update scorecard set sentence = :sentence where id = :id")
                .param("sentence", sentence)
                .param("id", card.id().value())
                .update();
    }

    void seal(Scorecard card, Instant now) {
        jdbc.sql("update scorecard set sealed_at = :now where id = :id")
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", card.id().value())
                .update();
    }

    /// What the cards say now: of every attempt the latest rating, of every signal the latest mark.
    private Map<UUID, Map<AttemptId, Assessment>> said(List<UUID> cards) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Map<AttemptId, Map<SignalId, Assessment.Given>>> marks = new HashMap<>();
        Map<UUID, Map<AttemptId, @Nullable Rating>> ratings = new HashMap<>();
        jdbc.sql(SAID).param("cards", cards).query((ResultSet row) -> {
            UUID card = row.getObject("scorecard_id", UUID.class);
            UUID revision = row.getObject("revision_id", UUID.class);
            String given = row.getString("said");
            if (revision == null) {
                ratings.computeIfAbsent(card, id -> new HashMap<>())
                        .put(attempt(row), given == null ? null : Rating.valueOf(given));
                return;
            }
            Map<SignalId, Assessment.Given> ofAttempt = marks.computeIfAbsent(card, id -> new HashMap<>())
                    .computeIfAbsent(attempt(row), attempt -> new HashMap<>());
            SignalId signal = new SignalId(new RevisionId(revision), row.getInt("signal_number"));
            if (given == null) {
                ofAttempt.remove(signal);
            } else {
                ofAttempt.put(signal, new Assessment.Given(Mark.valueOf(given), instant(row, "marked_at")));
            }
        });
        Map<UUID, Map<AttemptId, Assessment>> said = new HashMap<>();
        for (UUID card : cards) {
            Map<AttemptId, Map<SignalId, Assessment.Given>> marked = marks.getOrDefault(card, Map.of());
            Map<AttemptId, @Nullable Rating> rated = ratings.getOrDefault(card, Map.of());
            List<AttemptId> attempts = new ArrayList<>(marked.keySet());
            attempts.addAll(rated.keySet());
            Map<AttemptId, Assessment> assessments = new HashMap<>();
            for (AttemptId attempt : attempts) {
                assessments.put(attempt, new Assessment(marked.getOrDefault(attempt, Map.of()), rated.get(attempt)));
            }
            said.put(card, assessments);
        }
        return said;
    }

    private static Scorecard with(Scorecard card, Map<UUID, Map<AttemptId, Assessment>> said) {
        return new Scorecard(
                card.id(),
                card.interview(),
                card.seat(),
                card.kind(),
                card.verdict(),
                card.sentence(),
                card.sealed(),
                said.getOrDefault(card.id().value(), Map.of()));
    }

    private static Scorecard card(ResultSet row, int number) throws SQLException {
        int verdict = row.getInt("verdict");
        OffsetDateTime sealed = row.getObject("sealed_at", OffsetDateTime.class);
        return new Scorecard(
                new ScorecardId(row.getObject("id", UUID.class)),
                new InterviewId(row.getObject("interview_id", UUID.class)),
                new SeatId(row.getObject("seat_id", UUID.class)),
                ScorecardKind.valueOf(row.getString("kind")),
                verdict == 0 ? null : Level.of(verdict),
                row.getString("sentence"),
                sealed == null ? null : sealed.toInstant(),
                Map.of());
    }

    private static AttemptId attempt(ResultSet row) throws SQLException {
        return new AttemptId(row.getObject("attempt_id", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
