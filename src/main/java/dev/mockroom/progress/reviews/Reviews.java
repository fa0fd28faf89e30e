package dev.mockroom.progress.reviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.DeskAttempts;
import dev.mockroom.progress.goals.GoalRecords;
import dev.mockroom.progress.reviews.PastAnswers.Past;
import dev.mockroom.progress.reviews.ReviewStep.Place;
import dev.mockroom.progress.reviews.Turns.Turn;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Prompt;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The signed-in person's daily review: a few due questions, said or typed, revealed, marked and graded.
///
/// Each step is stored at once, so a reload or another device goes on where this one stopped. Whoever asks for a review
/// that is not theirs hears that there is none.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Reviews {

    /// How many questions a day takes when nobody says otherwise: about five minutes.
    public static final int USUAL_CAP = 4;

    /// What a day may take.
    public static final List<Integer> CAPS = List.of(2, 4, 8, 12, 20);

    /// What one question takes from prompt to grade, in seconds: an estimate.
    private static final int SECONDS_EACH = 80;

    /// Who is longer on one question has put the phone away.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final DailyReviewStore reviews;
    private final ReviewRecords records;
    private final PastAnswers past;
    private final GoalRecords goals;
    private final DeskAttempts desk;
    private final AttemptLog answers;
    private final CardReader cards;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Reviews(
            DailyReviewStore reviews,
            ReviewRecords records,
            PastAnswers past,
            GoalRecords goals,
            DeskAttempts desk,
            AttemptLog answers,
            CardReader cards,
            CurrentPerson currentPerson,
            Clock clock) {
        this.reviews = reviews;
        this.records = records;
        this.past = past;
        this.goals = goals;
        this.desk = desk;
        this.answers = answers;
        this.cards = cards;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// What today's review holds; nothing is begun.
    public DueReviews due(ZoneId zone) {
        Map<QuestionId, QuestionSummary> bank = bank();
        Turns turns = turns(bank, zone, 0);
        return new DueReviews(
                turns.turns().stream().map(turn -> row(turn.scheduled(), bank)).toList(),
                minutes(turns.turns().size()),
                turns.done(),
                turns.backlog(),
                turns.next());
    }

    private static int minutes(int questions) {
        return questions == 0 ? 0 : (int) Math.max(1, Math.round(questions * SECONDS_EACH / 60.0));
    }

    private static DueReviews.Row row(Scheduled scheduled, Map<QuestionId, QuestionSummary> bank) {
        return new DueReviews.Row(
                Objects.requireNonNull(bank.get(scheduled.question())).title(),
                scheduled.due(),
                scheduled.last(),
                scheduled.before());
    }

    /// Where the person is in today's review; it puts the next question before them if none is.
    ///
    /// @param more how many to take today above the cap
    @Transactional
    public ReviewStep step(ZoneId zone, int more) {
        AccountId person = currentPerson.id();
        desk.lock(person);
        Map<QuestionId, QuestionSummary> bank = bank();
        Turns turns = turns(bank, zone, more);
        LocalDate today = today(zone);
        boolean undoable = lastStep(person, zone).isPresent();
        if (turns.turns().isEmpty()) {
            return new ReviewStep.Finished(turns.done(), turns.backlog(), turns.next(), today, undoable);
        }
        Turn turn = turns.turns().getFirst();
        Place place = new Place(turns.done() + 1, turns.done() + turns.turns().size());
        Review review = turn.open()
                .map(begun -> shown(begun, today, zone))
                .orElseGet(() -> begin(
                        person, Objects.requireNonNull(bank.get(turn.scheduled().question()))));
        return review.revealed() == null
                ? asked(review, place, undoable)
                : revealed(review, turn.scheduled(), today, place);
    }

    /// Puts a question before the person because they want it, due or not; what they have begun on it goes on.
    ///
    /// @throws NotFound          when the bank has no such question
    /// @throws IllegalTransition when an interview still asks the question
    @Transactional
    public void ask(QuestionId question) {
        AccountId person = currentPerson.id();
        desk.lock(person);
        QuestionSummary asked =
                Optional.ofNullable(bank().get(question)).orElseThrow(() -> new NotFound("There is no such question."));
        if (past.of(person).closed().contains(question)) {
            throw new IllegalTransition("An interview of yours still asks this question. Answer it there.");
        }
        records.kept(person).reviews().stream()
                .filter(review -> review.isOpen() && review.question().equals(question))
                .max(Comparator.comparing(Review::shown))
                .ifPresentOrElse(
                        begun -> {
                            reviews.undo(begun.attempt());
                            reviews.show(begun.attempt(), now());
                        },
                        () -> begin(person, asked));
    }

    private Review begin(AccountId person, QuestionSummary question) {
        AttemptId attempt = desk.open(person, question.id(), question.revision(), question.minutes());
        reviews.insert(attempt, now());
        return mine(person, attempt);
    }

    /// Begun on another day, it begins afresh; what was typed is still there.
    private Review shown(Review begun, LocalDate today, ZoneId zone) {
        if (begun.revealed() == null && !Turns.isOn(begun.shown(), today, zone)) {
            reviews.show(begun.attempt(), now());
        }
        return begun;
    }

    private ReviewStep asked(Review review, Place place, boolean undoable) {
        Prompt prompt =
                Objects.requireNonNull(cards.prompts(List.of(review.revision())).get(review.revision()));
        return new ReviewStep.Asked(
                review.attempt(),
                DeskAttempts.room(review.attempt()),
                prompt.markdown(),
                prompt.area(),
                prompt.difficulty(),
                place,
                undoable);
    }

    private ReviewStep revealed(Review review, Scheduled scheduled, LocalDate today, Place place) {
        Card card =
                Objects.requireNonNull(cards.cards(List.of(review.revision())).get(review.revision()));
        Optional<LocalDate> goal =
                goals.active(currentPerson.id()).map(active -> active.terms().date());
        Map<Level, LocalDate> next = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            Fsrs.Step step = scheduled.after(level, today);
            Scheduled after =
                    new Scheduled(review.question(), today, today.plusDays(step.days()), step.memory(), level);
            next.put(
                    level,
                    goal.map(date -> Schedule.heldBefore(date, after))
                            .orElse(after)
                            .due());
        }
        return new ReviewStep.Revealed(
                review.attempt(),
                card,
                answers.text(review.attempt()),
                reviews.marks(review.attempt()),
                next,
                today,
                place);
    }

    /// Opens the card; from now on nothing more is typed.
    ///
    /// @throws IllegalTransition when an interview still asks the question
    @Transactional
    public void reveal(AttemptId attempt) {
        Review review = locked(attempt);
        if (review.revealed() != null) {
            return;
        }
        if (past.of(currentPerson.id()).closed().contains(review.question())) {
            throw new IllegalTransition("An interview of yours still asks this question; it opens after that.");
        }
        reviews.reveal(attempt, now());
        desk.close(attempt, spent(review));
    }

    /// Says what became of a signal.
    ///
    /// @param mark null takes it back
    /// @return everything that is marked now
    /// @throws IllegalTransition before the card is revealed, and after it is graded
    @Transactional
    public Map<SignalId, Mark> mark(AttemptId attempt, SignalId signal, @Nullable Mark mark) {
        Review review = revealed(attempt);
        if (!signal.revision().equals(review.revision())) {
            throw new NotFound("There is no such signal.");
        }
        reviews.mark(attempt, signal, mark, now());
        return reviews.marks(attempt);
    }

    /// Grades the answer, which decides when the question comes back.
    ///
    /// @throws IllegalTransition before the card is revealed, and after it is graded
    @Transactional
    public void grade(AttemptId attempt, Level level) {
        Review review = revealed(attempt);
        reviews.grade(attempt, level, Fsrs.VERSION, now());
        desk.close(attempt, spent(review));
    }

    /// Puts the question at the end of the day.
    ///
    /// @throws IllegalTransition after the card is revealed
    @Transactional
    public void skip(AttemptId attempt) {
        reviews.skip(covered(attempt).attempt(), now());
    }

    /// Leaves the question for tomorrow.
    ///
    /// @throws IllegalTransition after the card is revealed
    @Transactional
    public void bury(AttemptId attempt, ZoneId zone) {
        reviews.bury(covered(attempt).attempt(), now(), today(zone).plusDays(1));
    }

    /// Takes today's last step back: a grade, a skip, or leaving it for tomorrow. Without one nothing happens.
    @Transactional
    public void undo(ZoneId zone) {
        AccountId person = currentPerson.id();
        desk.lock(person);
        lastStep(person, zone).ifPresent(review -> {
            reviews.undo(review.attempt());
            if (review.revealed() == null) {
                // It comes before what was begun since.
                reviews.show(review.attempt(), now());
            }
        });
    }

    private Optional<Review> lastStep(AccountId person, ZoneId zone) {
        LocalDate today = today(zone);
        return records.kept(person).reviews().stream()
                .filter(review -> review.lastStep()
                        .filter(at -> Turns.isOn(at, today, zone))
                        .isPresent())
                .max(Comparator.comparing(review -> review.lastStep().orElseThrow()));
    }

    /// How many questions a day takes.
    public int cap() {
        return records.kept(currentPerson.id()).cap().orElse(USUAL_CAP);
    }

    /// Says how many questions a day takes.
    ///
    /// @param cap one of [#CAPS]
    @Transactional
    public void cap(int cap) {
        if (!CAPS.contains(cap)) {
            throw new IllegalArgumentException("A day does not take " + cap + " questions");
        }
        desk.lock(currentPerson.id());
        reviews.cap(currentPerson.id(), cap);
    }

    private Turns turns(Map<QuestionId, QuestionSummary> bank, ZoneId zone, int more) {
        AccountId person = currentPerson.id();
        DailyReviewStore.Kept kept = records.kept(person);
        Past known = past.of(person);
        LocalDate today = today(zone);
        return Turns.of(
                Schedule.withShown(
                        records.schedule(person, known, zone, bank::containsKey),
                        kept.reviews().stream()
                                .filter(review -> bank.containsKey(review.question())
                                        && !known.closed().contains(review.question()))
                                .toList(),
                        today,
                        zone),
                kept.reviews(),
                today,
                zone,
                kept.cap().orElse(USUAL_CAP) + Math.max(0, more));
    }

    private Map<QuestionId, QuestionSummary> bank() {
        return cards.snapshot().stream().collect(Collectors.toMap(QuestionSummary::id, Function.identity()));
    }

    private Review covered(AttemptId attempt) {
        Review review = locked(attempt);
        if (review.revealed() != null) {
            throw new IllegalTransition("The card is open by now: grade it, and it comes back when it is due.");
        }
        return review;
    }

    private Review revealed(AttemptId attempt) {
        Review review = locked(attempt);
        if (review.revealed() == null || !review.isOpen()) {
            throw new IllegalTransition("This question is not open for a grade any more.");
        }
        return review;
    }

    private Review locked(AttemptId attempt) {
        AccountId person = currentPerson.id();
        desk.lock(person);
        return mine(person, attempt);
    }

    private Review mine(AccountId person, AttemptId attempt) {
        return reviews.find(person, attempt).orElseThrow(() -> new NotFound("There is no such review."));
    }

    private Duration spent(Review review) {
        Duration spent = Duration.between(review.shown(), now());
        return spent.compareTo(LONGEST) > 0 ? LONGEST : spent;
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// To the millisecond, which both databases keep.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
