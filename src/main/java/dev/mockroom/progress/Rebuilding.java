package dev.mockroom.progress;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.LogIndexes;
import dev.mockroom.progress.reviews.PastAnswers.Met;
import dev.mockroom.progress.reviews.ReviewRebuilding;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Works out once more what Progress and the reviews say of people, from the rows of each attempt by itself, beside
/// what is shown; and mends the few numbers about attempts that are stored.
///
/// The levels and dates that people see are derived whenever somebody looks, so there is nothing of them to rebuild:
/// here they are only compared. For whoever runs the server: it checks no permission, so no `ui` package touches it.
@Component
public class Rebuilding {

    private final Answers answers;
    private final ReviewRebuilding reviews;
    private final LogIndexes logs;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Rebuilding(
            Answers answers,
            ReviewRebuilding reviews,
            LogIndexes logs,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.answers = answers;
        this.reviews = reviews;
        this.logs = logs;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /// How what is shown to one person compares with what their rows say.
    ///
    /// @param numbers   how many levels of areas were compared
    /// @param questions how many scheduled questions
    /// @param differing which of them differ, in words for whoever runs the server
    public record Compared(AccountId person, int numbers, int questions, List<String> differing) {

        public Compared {
            differing = List.copyOf(differing);
        }
    }

    /// What is stored and was mended.
    ///
    /// @param logs     how many packed logs there are
    /// @param indexes  how many of them had wrong numbers beside them
    /// @param versions how many grades named another version of the schedule than the one that gives the dates
    public record Mended(int logs, int indexes, int versions) {

        /// Whether there was nothing to mend.
        public boolean isNothing() {
            return indexes == 0 && versions == 0;
        }
    }

    /// Mends what is stored.
    public Mended mend() {
        LogIndexes.Mended mended = logs.mend();
        return new Mended(mended.logs(), mended.mended().size(), reviews.stamp());
    }

    /// Hands on one comparison for each person who has attempts, each read in a transaction of its own.
    public void all(Consumer<Compared> found) {
        jdbc.sql("""
                select s.account_id as person from interview i join seat s on s.id = i.candidate_seat_id
                where s.account_id is not null
                union select account_id from attempt where account_id is not null
                union select account_id from question_study
                order by person""")
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list()
                .forEach(person -> found.accept(of(person)));
    }

    /// Compares what is shown to one person.
    public Compared of(AccountId person) {
        TransactionTemplate reading =
                new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()), transaction);
        reading.setReadOnly(true);
        return Objects.requireNonNull(reading.execute(status -> read(person)));
    }

    private Compared read(AccountId person) {
        List<Rebuilt> rebuilt = rebuilt(person);
        Map<String, Estimate> shown = new TreeMap<>();
        Map<String, Estimate> anew = new TreeMap<>();
        List<Answered> live = answers.of(person, ZoneOffset.UTC);
        LocalDate last =
                live.stream().map(Answered::day).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        for (Rater rater : Rater.values()) {
            Map<String, List<Evidence>> byArea = new HashMap<>();
            live.forEach(answer -> answer.evidence(rater)
                    .ifPresent(
                            evidence -> byArea.computeIfAbsent(answer.answer().area(), area -> new ArrayList<>())
                                    .add(evidence)));
            Map<String, List<Evidence>> areasAnew = new HashMap<>();
            rebuilt.forEach(row -> Optional.ofNullable(row.evidence().get(rater))
                    .ifPresent(evidence -> areasAnew
                            .computeIfAbsent(row.area(), area -> new ArrayList<>())
                            .add(evidence)));
            byArea.forEach((area, evidence) -> shown.put(name(rater, area), Mastery.of(evidence, last, last)));
            areasAnew.forEach((area, evidence) -> anew.put(name(rater, area), Mastery.of(evidence, last, last)));
        }
        List<String> differing = new ArrayList<>();
        shown.forEach((name, level) -> {
            if (!same(level, anew.get(name))) {
                differing.add(name);
            }
        });
        anew.keySet().stream().filter(name -> !shown.containsKey(name)).forEach(differing::add);
        List<Met> met = new ArrayList<>(studied(person));
        rebuilt.stream()
                .filter(Rebuilt::rated)
                .forEach(row -> met.add(new Met(row.question(), row.ended().toInstant(), row.reached())));
        ReviewRebuilding.Compared schedule = reviews.compare(person, met);
        schedule.differing().forEach(question -> differing.add("review of question " + question.value()));
        return new Compared(person, shown.size(), schedule.questions(), differing);
    }

    private static String name(Rater rater, String area) {
        return (rater == Rater.OTHERS ? "rated by others: " : "rated by oneself: ") + area;
    }

    /// The order of adding up may differ, and with it the last digits.
    private static boolean same(Estimate one, @Nullable Estimate other) {
        if (one instanceof Estimate.Known known && other instanceof Estimate.Known again) {
            return known.answers() == again.answers()
                    && Math.abs(known.mean() - again.mean()) < 1e-9
                    && Math.abs(known.low() - again.low()) < 1e-9
                    && Math.abs(known.high() - again.high()) < 1e-9;
        }
        return one.equals(other);
    }

    /// One answer as its own rows tell it.
    private record Rebuilt(
            QuestionId question,
            String area,
            OffsetDateTime ended,
            boolean rated,
            @Nullable Level reached,
            Map<Rater, Evidence> evidence) {}

    private List<Rebuilt> rebuilt(AccountId person) {
        return jdbc.sql("""
                select a.id, a.question_id, r.area, r.difficulty, i.ended_at,
                    (select count(*) from revision_signal g where g.revision_id = a.revision_id) as signals
                from seat s join interview i on i.candidate_seat_id = s.id
                join attempt a on a.interview_id = i.id join revision r on r.id = a.revision_id
                where s.account_id = :person and i.phase = 'ENDED'""")
                .param("person", person.value())
                .query((row, number) -> rebuilt(
                        new AttemptId(row.getObject("id", UUID.class)),
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        row.getString("area"),
                        Difficulty.valueOf(row.getString("difficulty")),
                        row.getObject("ended_at", OffsetDateTime.class),
                        row.getInt("signals")))
                .list();
    }

    private Rebuilt rebuilt(
            AttemptId attempt,
            QuestionId question,
            String area,
            Difficulty difficulty,
            OffsetDateTime ended,
            int signals) {
        List<Card> cards = cards(attempt);
        boolean rated = cards.stream().anyMatch(card -> card.kind().equals("BLIND"));
        Map<Rater, Evidence> evidence = new HashMap<>();
        for (Rater rater : Rater.values()) {
            List<Card> said = cards.stream()
                    .filter(card -> card.kind().equals(rater == Rater.OTHERS ? "INTERVIEWER" : "SELF"))
                    .toList();
            if (rated && !said.isEmpty()) {
                double met = 0;
                double missed = 0;
                for (int signal = 1; signal <= signals; signal++) {
                    int position = signal;
                    double worth = said.stream()
                            .flatMap(card -> Optional.ofNullable(card.marks().get(position)).stream())
                            .mapToDouble(mark -> mark == Mark.MET ? 1 : mark == Mark.PARTLY ? 0.5 : 0)
                            .average()
                            .orElse(Double.NaN);
                    met += Double.isNaN(worth) ? 0 : worth / signals;
                    missed += Double.isNaN(worth) ? 0 : (1 - worth) / signals;
                }
                Evidence found = new Evidence(
                        ended.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(),
                        difficulty,
                        met,
                        missed,
                        mean(said),
                        said.size());
                if (found.speaks()) {
                    evidence.put(rater, found);
                }
            }
        }
        return new Rebuilt(question, area, ended, rated, reached(cards), evidence);
    }

    /// The interviewer's level, else the one beside the rubric, else the blind one.
    private static @Nullable Level reached(List<Card> cards) {
        return Stream.of("INTERVIEWER", "SELF", "BLIND")
                .map(kind -> mean(
                        cards.stream().filter(card -> card.kind().equals(kind)).toList()))
                .filter(Objects::nonNull)
                .map(mean -> Level.of(mean.intValue()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Double mean(List<Card> cards) {
        double mean = cards.stream()
                .flatMap(card -> Optional.ofNullable(card.level()).stream())
                .mapToInt(Level::number)
                .average()
                .orElse(Double.NaN);
        return Double.isNaN(mean) ? null : mean;
    }

    /// What one scorecard says of one answer.
    private record Card(String kind, @Nullable Level level, Map<Integer, Mark> marks) {}

    private record Header(UUID id, String kind) {}

    /// The cards that are open to the candidate: their own, and others' that are submitted.
    private List<Card> cards(AttemptId attempt) {
        return jdbc
                .sql("""
                select c.id, c.kind from attempt a join interview i on i.id = a.interview_id
                join scorecard c on c.interview_id = i.id
                where a.id = :attempt and (c.sealed_at is not null or c.kind = 'SELF')""")
                .param("attempt", attempt.value())
                .query((row, number) -> new Header(row.getObject("id", UUID.class), row.getString("kind")))
                .list()
                .stream()
                .map(header -> new Card(header.kind(), level(attempt, header.id()), marks(attempt, header.id())))
                .toList();
    }

    private @Nullable Level level(AttemptId attempt, UUID card) {
        return jdbc.sql("""
                select coalesce(rating, 'NOT_REACHED') from scorecard_rating
                where scorecard_id = :card and attempt_id = :attempt order by seq desc fetch first 1 row only""")
                .param("card", card)
                .param("attempt", attempt.value())
                .query(String.class)
                .optional()
                .filter(rating -> !rating.equals("NOT_REACHED"))
                .map(Level::valueOf)
                .orElse(null);
    }

    private Map<Integer, Mark> marks(AttemptId attempt, UUID card) {
        Map<Integer, Mark> marks = new HashMap<>();
        jdbc.sql("""
                select signal_number, mark from scorecard_mark
                where scorecard_id = :card and attempt_id = :attempt order by seq""").param("card", card).param("attempt", attempt.value()).query(row -> {
            String mark = row.getString("mark");
            if (mark == null || mark.equals(Mark.NOT_REACHED.name())) {
                marks.remove(row.getInt("signal_number"));
            } else {
                marks.put(row.getInt("signal_number"), Mark.valueOf(mark));
            }
        });
        return marks;
    }

    private List<Met> studied(AccountId person) {
        return jdbc
                .sql("select question_id, studied_at from question_study where account_id = :person")
                .param("person", person.value())
                .query((row, number) -> new Met(
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        row.getObject("studied_at", OffsetDateTime.class).toInstant(),
                        null))
                .list()
                .stream()
                .sorted(Comparator.comparing(Met::at))
                .toList();
    }
}
