package dev.mockroom.progress.reviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.progress.reviews.PastAnswers.Met;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Level;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works the schedule of reviews out once more, question by question from its rows, beside the one that is shown; and
/// mends the one thing about it that is stored: which version of the schedule gives a date.
///
/// For whoever runs the server: it checks no permission, so no `ui` package touches it.
@Component
public class ReviewRebuilding {

    private final DailyReviewStore reviews;
    private final PastAnswers past;
    private final JdbcClient jdbc;

    ReviewRebuilding(DailyReviewStore reviews, PastAnswers past, JdbcClient jdbc) {
        this.reviews = reviews;
        this.past = past;
        this.jdbc = jdbc;
    }

    /// How the two compare for one person.
    ///
    /// @param questions how many are scheduled
    /// @param differing those of which the two say different things
    public record Compared(int questions, List<QuestionId> differing) {

        public Compared {
            differing = List.copyOf(differing);
        }
    }

    /// Sets the schedule that is shown against one made of these answers and the rows of reviews.
    ///
    /// @param met what was answered in interviews and studied, read from its rows
    @Transactional(readOnly = true)
    public Compared compare(AccountId person, List<Met> met) {
        Map<QuestionId, Scheduled> shown =
                Schedule.of(past.of(person).met(), reviews.of(person).reviews(), ZoneOffset.UTC).stream()
                        .collect(Collectors.toMap(Scheduled::question, Function.identity()));
        List<Met> all = new ArrayList<>(met);
        all.addAll(graded(person));
        Map<QuestionId, List<Met>> byQuestion = all.stream().collect(Collectors.groupingBy(Met::question));
        List<QuestionId> differing = new ArrayList<>();
        byQuestion.forEach((question, rows) -> {
            if (!rebuilt(rows).equals(Entry.of(shown.get(question)))) {
                differing.add(question);
            }
        });
        shown.keySet().stream()
                .filter(question -> !byQuestion.containsKey(question))
                .forEach(differing::add);
        return new Compared(shown.size(), differing);
    }

    /// Brings the version that stands beside each grade to the one that gives the dates now.
    ///
    /// @return how many were of another
    @Transactional
    public int stamp() {
        return jdbc.sql("update review set scheduler = :version where graded_at is not null and scheduler <> :version")
                .param("version", Fsrs.VERSION)
                .update();
    }

    private List<Met> graded(AccountId person) {
        return jdbc.sql("""
                select a.question_id, r.graded_at, r.grade from review r join attempt a on a.id = r.attempt_id
                where a.account_id = :person and r.grade is not null""")
                .param("person", person.value())
                .query((row, number) -> new Met(
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        row.getObject("graded_at", OffsetDateTime.class).toInstant(),
                        Level.of(row.getInt("grade"))))
                .list();
    }

    /// A day, and what is remembered from the last one.
    private record Entry(LocalDate due, Fsrs.@Nullable Memory memory) {

        static @Nullable Entry of(@Nullable Scheduled scheduled) {
            return scheduled == null ? null : new Entry(scheduled.due(), scheduled.state());
        }
    }

    private static Entry rebuilt(List<Met> rows) {
        List<Met> inOrder = rows.stream().sorted(Comparator.comparing(Met::at)).toList();
        List<Met> answered =
                inOrder.stream().filter(met -> met.level().isPresent()).toList();
        if (answered.isEmpty()) {
            return new Entry(day(inOrder.getFirst()).plusDays(1), null);
        }
        Fsrs.Step step = Fsrs.first(Schedule.grade(level(answered.getFirst())));
        for (int index = 1; index < answered.size(); index++) {
            int elapsed = (int) ChronoUnit.DAYS.between(day(answered.get(index - 1)), day(answered.get(index)));
            step = Fsrs.next(step.memory(), elapsed, Schedule.grade(level(answered.get(index))));
        }
        return new Entry(day(answered.getLast()).plusDays(step.days()), step.memory());
    }

    private static LocalDate day(Met met) {
        return LocalDate.ofInstant(met.at(), ZoneOffset.UTC);
    }

    private static Level level(Met met) {
        return Objects.requireNonNull(met.reached());
    }
}
