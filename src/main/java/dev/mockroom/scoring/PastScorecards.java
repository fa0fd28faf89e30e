package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Scorecards of days gone by, for a history that is made up: that of the demo people.
///
/// Nothing is checked, so no `ui` package touches this class.
@Component
public class PastScorecards {

    private final ScorecardStore scorecards;
    private final InterviewerCardStore extras;
    private final JdbcTemplate batches;

    PastScorecards(ScorecardStore scorecards, InterviewerCardStore extras, JdbcTemplate batches) {
        this.scorecards = scorecards;
        this.extras = extras;
        this.batches = batches;
    }

    /// What was said of one answer.
    ///
    /// @param marks by the signal's position in the rubric; empty on a blind sheet
    public record Said(Rating rating, Map<Integer, Mark> marks) {

        public Said {
            marks = Map.copyOf(marks);
        }
    }

    /// Keeps a blind sheet, submitted.
    @Transactional
    public void blind(
            InterviewRecord interview, Map<AttemptId, Rating> ratings, Level verdict, String sentence, Instant at) {
        Scorecard card = scorecards.lock(interview, ScorecardKind.BLIND, at);
        List<Object[]> rows = new ArrayList<>();
        ratings.forEach((attempt, rating) -> rows.add(rating(card, rows.size() + 1, attempt, rating, at)));
        ratings(rows);
        scorecards.verdict(card, verdict);
        scorecards.sentence(card, sentence);
        scorecards.seal(card, at);
    }

    /// Keeps what the candidate said beside the rubric.
    @Transactional
    public void self(InterviewRecord interview, Map<AttemptId, Said> said, Instant at) {
        said(scorecards.lock(interview, ScorecardKind.SELF, at), interview, said, at);
    }

    /// What an interviewer says of the whole.
    public record Words(Level verdict, String strength, String nextStep) {}

    /// Keeps an interviewer's scorecard, submitted.
    ///
    /// @param seat where they sat
    @Transactional
    public void interviewer(
            InterviewRecord interview, SeatId seat, Map<AttemptId, Said> said, Words words, Instant at) {
        Scorecard card = scorecards.lock(interview.id(), seat, ScorecardKind.INTERVIEWER, at);
        said(card, interview, said, at);
        scorecards.verdict(card, words.verdict());
        extras.strength(card.id(), words.strength());
        extras.nextStep(card.id(), words.nextStep());
        scorecards.seal(card, at);
    }

    private void said(Scorecard card, InterviewRecord interview, Map<AttemptId, Said> said, Instant at) {
        List<Object[]> rated = new ArrayList<>();
        List<Object[]> marked = new ArrayList<>();
        interview.attempts().forEach(attempt -> {
            Said one = said.get(attempt.id());
            if (one == null) {
                return;
            }
            rated.add(rating(card, rated.size() + 1, attempt.id(), one.rating(), at));
            one.marks()
                    .forEach((position, mark) -> marked.add(new Object[] {
                        card.id().value(),
                        marked.size() + 1,
                        attempt.id().value(),
                        attempt.revision().value(),
                        position,
                        mark.name(),
                        at.atOffset(ZoneOffset.UTC)
                    }));
        });
        ratings(rated);
        batches.batchUpdate("""
                insert into scorecard_mark (scorecard_id, seq, attempt_id, revision_id, signal_number, mark, marked_at)
                values (?, ?, ?, ?, ?, ?, ?)""", marked);
    }

    private void ratings(List<Object[]> rows) {
        batches.batchUpdate(
                "insert into scorecard_rating (scorecard_id, seq, attempt_id, rating, rated_at) values (?, ?, ?, ?, ?)",
                rows);
    }

    private static Object[] rating(Scorecard card, int seq, AttemptId attempt, Rating rating, Instant at) {
        return new Object[] {card.id().value(), seq, attempt.value(), rating.name(), at.atOffset(ZoneOffset.UTC)};
    }
}
