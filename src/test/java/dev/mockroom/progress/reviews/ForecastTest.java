package dev.mockroom.progress.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void leavesWhatADayCannotTakeToTheNext() {
        assertThat(of(List.of(due(-3), due(0), due(0), due(0), due(0), due(1)), List.of(), 2))
                .containsExactly(Map.entry(TODAY, 2), Map.entry(TODAY.plusDays(1), 2), Map.entry(TODAY.plusDays(2), 2));
    }

    @Test
    void leavesDaysWithoutAnyOut() {
        assertThat(of(List.of(due(2), due(2), due(20)), List.of(), 4)).containsExactly(Map.entry(TODAY.plusDays(2), 2));
    }

    @Test
    void takesWhatIsDoneTodayFromTheDay() {
        Scheduled graded = due(5);
        Review review = review(graded.question(), null, NOON);

        assertThat(of(List.of(due(0), due(0), graded), List.of(review), 2))
                .containsExactly(Map.entry(TODAY, 1), Map.entry(TODAY.plusDays(1), 1), Map.entry(TODAY.plusDays(5), 1));
    }

    @Test
    void foreseesWhatWasPutOffOnTheDayToWhichItWas() {
        Scheduled buried = due(0);

        assertThat(of(List.of(buried), List.of(review(buried.question(), TODAY.plusDays(1), null)), 4))
                .containsExactly(Map.entry(TODAY.plusDays(1), 1));
    }

    private static List<Map.Entry<LocalDate, Integer>> of(List<Scheduled> schedule, List<Review> reviews, int cap) {
        return new ArrayList<>(
                Forecast.of(schedule, reviews, TODAY, ZoneOffset.UTC, cap, 14).entrySet());
    }

    private static Scheduled due(int days) {
        return new Scheduled(
                new QuestionId(UUID.randomUUID()), TODAY.minusDays(9), TODAY.plusDays(days), null, Level.LEANING_HIRE);
    }

    private static Review review(QuestionId question, @Nullable LocalDate buriedUntil, @Nullable Instant graded) {
        return new Review(
                AttemptId.random(),
                question,
                new RevisionId(UUID.randomUUID()),
                NOON,
                Duration.ZERO,
                graded,
                null,
                buriedUntil == null ? null : NOON,
                buriedUntil,
                graded,
                graded == null ? null : Level.LEANING_HIRE);
    }
}
