package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.scoring.FormulaByHand.Row;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works every score out anew, from the rows of marks and levels by the written formula, beside what screens show.
///
/// For whoever runs the server: it checks no permission, so no `ui` package touches it. Scorecards that are sealed are
/// shown to nobody and so are left out.
@Component
public class Rescoring {

    private final InterviewRecords interviews;
    private final ScoreRecords scores;
    private final Reveals reveals;
    private final Exchanges exchanges;
    private final Weights weights;
    private final JdbcClient jdbc;

    Rescoring(
            InterviewRecords interviews,
            ScoreRecords scores,
            Reveals reveals,
            Exchanges exchanges,
            Weights weights,
            JdbcClient jdbc) {
        this.interviews = interviews;
        this.scores = scores;
        this.reveals = reveals;
        this.exchanges = exchanges;
        this.weights = weights;
        this.jdbc = jdbc;
    }

    /// Hands on each score that is shown anywhere, one interview after the other.
    @Transactional(readOnly = true)
    public void all(Consumer<Rescored> found) {
        jdbc.sql("select id from interview where phase = 'ENDED' order by ended_at, id")
                .query((row, number) -> new InterviewId(row.getObject(1, UUID.class)))
                .list()
                .forEach(id -> of(id, found));
    }

    /// Hands on each score of one interview that is shown anywhere.
    @Transactional(readOnly = true)
    public void of(InterviewId id, Consumer<Rescored> found) {
        Optional<InterviewRecord> read = interviews.findWithoutReasons(id);
        if (read.isEmpty()) {
            return; // its candidate has deleted their account
        }
        InterviewRecord interview = read.get();
        Optional.ofNullable(scores.of(List.of(interview)).get(id))
                .ifPresent(own -> compare(
                        interview,
                        ScorecardKind.SELF,
                        interview.seat().value(),
                        attempt -> Optional.ofNullable(own.attempts().get(attempt.id()))
                                .orElseThrow()
                                .score(),
                        own.score(),
                        found));
        Reveals.Standing standing = reveals.of(id);
        if (standing.reveal().isOpen()) {
            Exchange exchange = exchanges.of(interview, standing);
            exchange.other()
                    .ifPresent(theirs -> compare(
                            interview,
                            ScorecardKind.INTERVIEWER,
                            standing.other().orElseThrow().seat().value(),
                            attempt -> exchange.score(exchange.questions().get(attempt.number() - 1)),
                            exchange.score(),
                            found));
        }
    }

    private void compare(
            InterviewRecord interview,
            ScorecardKind rater,
            UUID seat,
            Function<AttemptRecord, AttemptScore> shown,
            InterviewScore whole,
            Consumer<Rescored> found) {
        Map<Dimension, Double> weighed = weights.of(interview);
        List<Optional<Double>> answers = new ArrayList<>();
        long assessed = 0;
        long signals = 0;
        for (AttemptRecord attempt : interview.attempts()) {
            List<Row> rows = rows(interview.id(), seat, rater, attempt);
            Optional<Double> points = FormulaByHand.answer(rows, level(interview.id(), seat, rater, attempt), weighed);
            answers.add(points);
            signals += rows.size();
            assessed += rows.stream()
                    .filter(row -> row.mark() != null && row.mark() != Mark.NOT_REACHED)
                    .count();
            found.accept(new Rescored(
                    interview.id(),
                    rater,
                    attempt.number(),
                    shown.apply(attempt) instanceof AttemptScore.Scored scored
                            ? OptionalDouble.of(scored.points())
                            : OptionalDouble.empty(),
                    number(points)));
        }
        found.accept(new Rescored(
                interview.id(),
                rater,
                0,
                whole instanceof InterviewScore.Scored scored
                        ? OptionalDouble.of(scored.points())
                        : OptionalDouble.empty(),
                number(FormulaByHand.whole(answers, assessed, signals))));
    }

    private static OptionalDouble number(Optional<Double> points) {
        return points.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /// All signals of the revision that was asked, each with the last that was said of it.
    private List<Row> rows(InterviewId interview, UUID seat, ScorecardKind rater, AttemptRecord attempt) {
        Map<Integer, String> said = new HashMap<>();
        jdbc.sql("""
                select m.signal_number, m.mark from scorecard_mark m join scorecard c on c.id = m.scorecard_id
                where c.interview_id = :interview and c.seat_id = :seat and c.kind = :kind and m.attempt_id = :attempt
                order by m.seq""")
                .param("interview", interview.value())
                .param("seat", seat)
                .param("kind", rater.name())
                .param("attempt", attempt.id().value())
                .query(row -> {
                    said.put(row.getInt("signal_number"), row.getString("mark"));
                });
        return jdbc.sql("select signal_number, dimension from revision_signal where revision_id = :revision")
                .param("revision", attempt.revision().value())
                .query((row, number) -> {
                    String dimension = row.getString("dimension");
                    String mark = said.get(row.getInt("signal_number"));
                    return new Row(
                            dimension == null ? null : Dimension.valueOf(dimension),
                            mark == null ? null : Mark.valueOf(mark));
                })
                .list();
    }

    /// The last level that was chosen; none where it was taken back, or the question not reached.
    private Optional<Level> level(InterviewId interview, UUID seat, ScorecardKind rater, AttemptRecord attempt) {
        return jdbc.sql("""
                select coalesce(r.rating, 'NOT_REACHED') as rating
                from scorecard_rating r join scorecard c on c.id = r.scorecard_id
                where c.interview_id = :interview and c.seat_id = :seat and c.kind = :kind and r.attempt_id = :attempt
                order by r.seq desc fetch first 1 row only""")
                .param("interview", interview.value())
                .param("seat", seat)
                .param("kind", rater.name())
                .param("attempt", attempt.id().value())
                .query(String.class)
                .optional()
                .filter(rating -> !rating.equals(Rating.NOT_REACHED.name()))
                .map(Level::valueOf);
    }
}
