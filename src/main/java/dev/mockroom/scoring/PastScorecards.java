package dev.mockroom.scoring;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.time.Duration;
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
    /// @param heard when those were marked for which it was not all at the end, by the same position
    public record Said(Rating rating, Map<Integer, Mark> marks, Map<Integer, Instant> heard) {

        public Said {
            marks = Map.copyOf(marks);
            heard = Map.copyOf(heard);
        }

        /// With all marks made at the end.
        public Said(Rating rating, Map<Integer, Mark> marks) {
            this(rating, marks, Map.of());
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

    /// What an interviewer kept beside an answer while they listened: when, and what the time line showed there.
    public sealed interface Beside {}

    /// Something they jotted down.
    public record Noted(AttemptId attempt, String text, Instant at, Duration clock) implements Beside {}

    /// What they attached to a signal.
    ///
    /// @param signal its position in the rubric
    /// @param seq    the place of the log from which on the words stood there, or that is the moment
    /// @param quote  the words; empty for a moment
    public record Shown(AttemptId attempt, int signal, long seq, String quote, Instant at, Duration clock)
            implements Beside {}

    /// Keeps an interviewer's scorecard, submitted.
    ///
    /// @param seat where they sat
    @Transactional
    public void interviewer(
            InterviewRecord interview,
            SeatId seat,
            Map<AttemptId, Said> said,
            List<Beside> beside,
            Words words,
            Instant at) {
        Scorecard card = scorecards.lock(interview.id(), seat, ScorecardKind.INTERVIEWER, at);
        said(card, interview, said, at);
        beside.forEach(kept -> keep(card, interview, kept));
        scorecards.verdict(card, words.verdict());
        extras.strength(card.id(), words.strength());
        extras.nextStep(card.id(), words.nextStep());
        scorecards.seal(card, at);
    }

    private void keep(Scorecard card, InterviewRecord interview, Beside kept) {
        switch (kept) {
            case Noted noted ->
                extras.insert(
                        card.id(), new Note(NoteId.random(), noted.attempt(), noted.text(), noted.at(), noted.clock()));
            case Shown shown -> {
                RevisionId revision =
                        OwnInterviews.attempt(interview, shown.attempt()).revision();
                extras.insert(
                        card.id(),
                        new Evidence(
                                EvidenceId.random(),
                                shown.attempt(),
                                new SignalId(revision, shown.signal()),
                                shown.seq(),
                                shown.seq(),
                                shown.quote(),
                                shown.at(),
                                shown.clock()));
            }
        }
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
                        one.heard().getOrDefault(position, at).atOffset(ZoneOffset.UTC)
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
