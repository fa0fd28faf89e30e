package dev.mockroom.progress.reviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.TimeZones;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of reviews; whose a review is stands with its attempt.
@Repository
class DailyReviewStore {

    private final JdbcClient jdbc;

    DailyReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All reviews of somebody, how many they want in a day, if they have said so, and where their browser last said
    /// that they are.
    record Kept(List<Review> reviews, Optional<Integer> cap, Optional<ZoneId> zone) {}

    /// Reads all of it in one statement; oldest first.
    Kept of(AccountId person) {
        List<Review> reviews = new ArrayList<>();
        List<Integer> caps = new ArrayList<>();
        List<ZoneId> zones = new ArrayList<>();
        jdbc.sql("""
                select s.daily_cap, p.time_zone, a.question_id, a.revision_id, a.spent_millis, r.*
                from account p
                left join review_setting s on s.account_id = p.id
                left join attempt a on a.account_id = p.id
                left join review r on r.attempt_id = a.id
                where p.id = :account
                order by r.shown_at, r.attempt_id""").param("account", person.value()).query((ResultSet row) -> {
            if (row.getObject("daily_cap") != null) {
                caps.add(row.getInt("daily_cap"));
            }
            TimeZones.read(row.getString("time_zone")).ifPresent(zones::add);
            if (row.getObject("attempt_id") != null) {
                reviews.add(review(row));
            }
        });
        return new Kept(reviews, caps.stream().findFirst(), zones.stream().findFirst());
    }

    /// The reviews that this person graded, with their marks counted, oldest first; in one statement.
    List<GradedReview> graded(AccountId person) {
        return jdbc.sql("""
                select a.question_id, a.revision_id, v.title, v.area, v.difficulty, r.graded_at, r.grade,
                    (select count(*) from revision_signal g where g.revision_id = a.revision_id) as signals,
                    (select count(*) from review_mark m where m.attempt_id = a.id and m.mark = 'MET') as met,
                    (select count(*) from review_mark m where m.attempt_id = a.id and m.mark = 'PARTLY') as partly,
                    (select count(*) from review_mark m where m.attempt_id = a.id and m.mark = 'MISSED') as missed
                from attempt a
                join review r on r.attempt_id = a.id
                join revision v on v.id = a.revision_id
                where a.account_id = :account and r.graded_at is not null
                order by r.graded_at, a.id""")
                .param("account", person.value())
                .query((row, number) -> graded(row))
                .list();
    }

    private static GradedReview graded(ResultSet row) throws SQLException {
        double partly = row.getInt("partly") / 2.0;
        return new GradedReview(
                new QuestionId(row.getObject("question_id", UUID.class)),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getString("title"),
                row.getString("area"),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getObject("graded_at", OffsetDateTime.class).toInstant(),
                Level.of(row.getInt("grade")),
                row.getInt("signals"),
                row.getInt("met") + partly,
                row.getInt("missed") + partly);
    }

    /// One review, if it is this person's.
    Optional<Review> find(AccountId person, AttemptId attempt) {
        return jdbc.sql("""
                select a.question_id, a.revision_id, a.spent_millis, r.*
                from review r join attempt a on a.id = r.attempt_id
                where r.attempt_id = :attempt and a.account_id = :account""")
                .param("attempt", attempt.value())
                .param("account", person.value())
                .query((row, number) -> review(row))
                .optional();
    }

    void insert(AttemptId attempt, Instant now) {
        jdbc.sql("insert into review (attempt_id, shown_at) values (:attempt, :now)")
                .param("attempt", attempt.value())
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void show(AttemptId attempt, Instant now) {
        set(attempt, "shown_at = :now", now);
    }

    void reveal(AttemptId attempt, Instant now) {
        set(attempt, "revealed_at = :now, skipped_at = null, buried_at = null, buried_until = null", now);
    }

    void skip(AttemptId attempt, Instant now) {
        set(attempt, "skipped_at = :now", now);
    }

    private void set(AttemptId attempt, String columns, Instant now) {
        jdbc.sql("update review set " + columns + " where attempt_id = :attempt")
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("attempt", attempt.value())
                .update();
    }

    void bury(AttemptId attempt, Instant now, LocalDate until) {
        jdbc.sql("update review set buried_at = :now, buried_until = :until where attempt_id = :attempt")
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", until)
                .param("attempt", attempt.value())
                .update();
    }

    void grade(AttemptId attempt, Level level, String scheduler, Instant now) {
        jdbc.sql("""
                update review set graded_at = :now, grade = :grade, scheduler = :scheduler,
                    skipped_at = null, buried_at = null, buried_until = null
                where attempt_id = :attempt""")
                .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("grade", level.number())
                .param("scheduler", scheduler)
                .param("attempt", attempt.value())
                .update();
    }

    /// Takes the last step on it back.
    void undo(AttemptId attempt) {
        jdbc.sql("""
                update review set graded_at = null, grade = null, scheduler = null,
                    skipped_at = null, buried_at = null, buried_until = null
                where attempt_id = :attempt""").param("attempt", attempt.value()).update();
    }

    void mark(AttemptId attempt, SignalId signal, @Nullable Mark mark, Instant now) {
        jdbc.sql("delete from review_mark where attempt_id = :attempt and signal_number = :number")
                .param("attempt", attempt.value())
                .param("number", signal.position())
                .update();
        if (mark != null) {
            jdbc.sql("""
                    insert into review_mark (attempt_id, revision_id, signal_number, mark, marked_at)
                    values (:attempt, :revision, :number, :mark, :now)""")
                    .param("attempt", attempt.value())
                    .param("revision", signal.revision().value())
                    .param("number", signal.position())
                    .param("mark", mark.name())
                    .param("now", column(now), Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
    }

    /// What is marked in this person's reviews, in one statement.
    Map<AttemptId, Map<SignalId, Mark>> marks(AccountId person) {
        Map<AttemptId, Map<SignalId, Mark>> marks = new HashMap<>();
        jdbc.sql("""
                select m.* from review_mark m join attempt a on a.id = m.attempt_id
                where a.account_id = :account""").param("account", person.value()).query((ResultSet row) -> {
            marks.computeIfAbsent(new AttemptId(row.getObject("attempt_id", UUID.class)), attempt -> new HashMap<>())
                    .put(signal(row), Mark.valueOf(row.getString("mark")));
        });
        return marks;
    }

    Map<SignalId, Mark> marks(AttemptId attempt) {
        Map<SignalId, Mark> marks = new HashMap<>();
        jdbc.sql("select * from review_mark where attempt_id = :attempt")
                .param("attempt", attempt.value())
                .query((ResultSet row) -> {
                    marks.put(signal(row), Mark.valueOf(row.getString("mark")));
                });
        return marks;
    }

    void cap(AccountId person, int cap) {
        int rows = jdbc.sql("update review_setting set daily_cap = :cap where account_id = :account")
                .param("cap", cap)
                .param("account", person.value())
                .update();
        if (rows == 0) {
            jdbc.sql("insert into review_setting (account_id, daily_cap) values (:account, :cap)")
                    .param("account", person.value())
                    .param("cap", cap)
                    .update();
        }
    }

    private static SignalId signal(ResultSet row) throws SQLException {
        return new SignalId(new RevisionId(row.getObject("revision_id", UUID.class)), row.getInt("signal_number"));
    }

    private static Review review(ResultSet row) throws SQLException {
        int grade = row.getInt("grade");
        return new Review(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new QuestionId(row.getObject("question_id", UUID.class)),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getObject("shown_at", OffsetDateTime.class).toInstant(),
                Duration.ofMillis(row.getLong("spent_millis")),
                instant(row, "revealed_at"),
                instant(row, "skipped_at"),
                instant(row, "buried_at"),
                row.getObject("buried_until", LocalDate.class),
                instant(row, "graded_at"),
                grade == 0 ? null : Level.of(grade));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime column(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
