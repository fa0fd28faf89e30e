package dev.mockroom.scoring;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `interviewer_feedback`.
@Repository
class FeedbackStore {

    private final JdbcClient jdbc;

    FeedbackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Feedback> find(InterviewId interview, SeatId interviewer) {
        return jdbc.sql("select * from interviewer_feedback where interview_id = :interview and seat_id = :seat")
                .param("interview", interview.value())
                .param("seat", interviewer.value())
                .query(FeedbackStore::feedback)
                .optional();
    }

    /// Keeps one quality; the interview's row is locked.
    void rate(InterviewId interview, SeatId interviewer, Quality quality, @Nullable Integer level) {
        row(interview, interviewer);
        jdbc.sql("update interviewer_feedback set " + column(quality)
                        + " = :level where interview_id = :interview and seat_id = :seat")
                .param("level", level, Types.INTEGER)
                .param("interview", interview.value())
                .param("seat", interviewer.value())
                .update();
    }

    /// Keeps the words; the interview's row is locked.
    void words(InterviewId interview, SeatId interviewer, String words) {
        row(interview, interviewer);
        jdbc.sql("""
                update interviewer_feedback set words = :words
                where interview_id = :interview and seat_id = :seat""")
                .param("words", words)
                .param("interview", interview.value())
                .param("seat", interviewer.value())
                .update();
    }

    /// Locks the interview and makes the row if need be.
    private void row(InterviewId interview, SeatId interviewer) {
        jdbc.sql("select id from interview where id = :id for update")
                .param("id", interview.value())
                .query((row, number) -> number)
                .list();
        if (find(interview, interviewer).isEmpty()) {
            jdbc.sql("insert into interviewer_feedback (interview_id, seat_id, words) values (:interview, :seat, '')")
                    .param("interview", interview.value())
                    .param("seat", interviewer.value())
                    .update();
        }
    }

    private static String column(Quality quality) {
        return switch (quality) {
            case CLEAR -> "clear_level";
            case FAIR -> "fair_level";
            case HELPFUL -> "helpful_level";
        };
    }

    private static Feedback feedback(ResultSet row, int number) throws SQLException {
        Map<Quality, Integer> said = new EnumMap<>(Quality.class);
        for (Quality quality : Quality.values()) {
            int level = row.getInt(column(quality));
            if (level > 0) {
                said.put(quality, level);
            }
        }
        return new Feedback(said, row.getString("words"));
    }
}
