package dev.mockroom.scoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was said of somebody's answers over all their interviews, for the features above this one,
/// which answer for who may see what.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so. Four statements
/// however long the history. What is not open to the candidate yet is left out: all of an interview until its
/// blind sheet is submitted, and somebody else's scorecard until that is.
@Service
@Transactional(readOnly = true)
public class RaterRecords {

    private static final String OF_CANDIDATE = """
            from seat s
            join interview i on i.candidate_seat_id = s.id
            join scorecard c on c.interview_id = i.id
            %s
            where s.account_id = :candidate and i.phase = 'ENDED'""";

    private final JdbcClient jdbc;

    RaterRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All that was said of this candidate's answers and is open to them.
    public SaidOfAnswers of(AccountId candidate) {
        Map<UUID, Sheet> sheets = sheets(candidate);
        ratings(candidate, sheets);
        marks(candidate, sheets);
        Set<UUID> open = new HashSet<>();
        for (Sheet sheet : sheets.values()) {
            if (sheet.kind.equals(ScorecardKind.BLIND.name()) && sheet.sealed) {
                open.add(sheet.interview);
            }
        }
        Set<AttemptId> rated = new HashSet<>();
        Map<AttemptId, SaidOfAnswer> blind = new HashMap<>();
        Map<AttemptId, SaidOfAnswer> self = new HashMap<>();
        Map<AttemptId, List<SaidOfAnswer>> others = new HashMap<>();
        Map<InterviewId, Level> verdicts = new HashMap<>();
        for (Sheet sheet : sheets.values()) {
            if (!open.contains(sheet.interview)) {
                continue;
            }
            if (!sheet.own) {
                if (sheet.sealed) {
                    sheet.said()
                            .forEach((attempt, said) -> others.computeIfAbsent(attempt, id -> new ArrayList<>())
                                    .add(said));
                }
            } else if (sheet.kind.equals(ScorecardKind.BLIND.name())) {
                blind.putAll(sheet.said());
                rated.addAll(sheet.said().keySet());
                verdicts.put(new InterviewId(sheet.interview), Level.of(sheet.verdict));
            } else if (sheet.kind.equals(ScorecardKind.SELF.name())) {
                self.putAll(sheet.said());
            }
        }
        return new SaidOfAnswers(rated, blind, self, others, verdicts, signals(candidate));
    }

    private Map<UUID, Sheet> sheets(AccountId candidate) {
        Map<UUID, Sheet> sheets = new HashMap<>();
        jdbc.sql("select c.id, c.interview_id, c.kind, c.sealed_at, c.verdict, c.seat_id, i.candidate_seat_id,"
                        + " coalesce(o.account_id, o.id) as rater "
                        + OF_CANDIDATE.formatted("join seat o on o.id = c.seat_id"))
                .param("candidate", candidate.value())
                .query((ResultSet row) -> {
                    UUID id = row.getObject("id", UUID.class);
                    sheets.put(
                            id,
                            new Sheet(
                                    row.getObject("interview_id", UUID.class),
                                    new RaterId(row.getObject("rater", UUID.class)),
                                    row.getString("kind"),
                                    row.getObject("seat_id", UUID.class)
                                            .equals(row.getObject("candidate_seat_id", UUID.class)),
                                    row.getObject("sealed_at") != null,
                                    row.getInt("verdict")));
                });
        return sheets;
    }

    private void ratings(AccountId candidate, Map<UUID, Sheet> sheets) {
        jdbc.sql("select r.scorecard_id, r.seq, r.attempt_id, r.rating "
                        + OF_CANDIDATE.formatted("join scorecard_rating r on r.scorecard_id = c.id"))
                .param("candidate", candidate.value())
                .query((ResultSet row) -> {
                    Sheet sheet = sheets.get(row.getObject(1, UUID.class));
                    if (sheet != null) {
                        sheet.of(row).rated(row.getInt(2), row.getString(4));
                    }
                });
    }

    private void marks(AccountId candidate, Map<UUID, Sheet> sheets) {
        jdbc.sql("select m.scorecard_id, m.seq, m.attempt_id, m.signal_number, m.mark "
                        + OF_CANDIDATE.formatted("join scorecard_mark m on m.scorecard_id = c.id"))
                .param("candidate", candidate.value())
                .query((ResultSet row) -> {
                    Sheet sheet = sheets.get(row.getObject(1, UUID.class));
                    if (sheet != null) {
                        sheet.of(row).marked(row.getInt(2), row.getInt(4), row.getString(5));
                    }
                });
    }

    private Map<RevisionId, Integer> signals(AccountId candidate) {
        Map<RevisionId, Integer> signals = new HashMap<>();
        jdbc.sql("""
                select g.revision_id, count(*) as signals from revision_signal g
                where g.revision_id in (
                    select a.revision_id from seat s
                    join interview i on i.candidate_seat_id = s.id
                    join attempt a on a.interview_id = i.id
                    where s.account_id = :candidate and i.phase = 'ENDED')
                group by g.revision_id""").param("candidate", candidate.value()).query((ResultSet row) -> {
            signals.put(new RevisionId(row.getObject("revision_id", UUID.class)), row.getInt("signals"));
        });
        return signals;
    }

    /// One scorecard while its rows come in, in any order.
    private static final class Sheet {

        private final UUID interview;
        private final RaterId rater;
        private final String kind;
        private final boolean own;
        private final boolean sealed;
        private final int verdict;
        private final Map<UUID, Latest> answers = new HashMap<>();

        Sheet(UUID interview, RaterId rater, String kind, boolean own, boolean sealed, int verdict) {
            this.interview = interview;
            this.rater = rater;
            this.kind = kind;
            this.own = own;
            this.sealed = sealed;
            this.verdict = verdict;
        }

        Latest of(ResultSet row) throws SQLException {
            return answers.computeIfAbsent(row.getObject(3, UUID.class), attempt -> new Latest());
        }

        Map<AttemptId, SaidOfAnswer> said() {
            Map<AttemptId, SaidOfAnswer> said = new HashMap<>();
            answers.forEach((attempt, latest) -> said.put(new AttemptId(attempt), latest.by(rater)));
            return said;
        }
    }

    /// Of one answer the latest rating, and of each signal the latest mark.
    private static final class Latest {

        private int ratingSeq;
        private @Nullable String rating;
        private final Map<Integer, Integer> markSeqs = new HashMap<>();
        private final Map<Integer, Mark> marks = new HashMap<>();

        void rated(int seq, @Nullable String said) {
            if (seq > ratingSeq) {
                ratingSeq = seq;
                rating = said;
            }
        }

        void marked(int seq, int signal, @Nullable String said) {
            Integer before = markSeqs.get(signal);
            if (before != null && before >= seq) {
                return;
            }
            markSeqs.put(signal, seq);
            if (said == null) {
                marks.remove(signal);
            } else {
                marks.put(signal, Mark.valueOf(said));
            }
        }

        SaidOfAnswer by(RaterId rater) {
            return new SaidOfAnswer(rater, rating == null ? null : Rating.valueOf(rating), marks);
        }
    }
}
