package dev.mockroom.interviews;

import dev.mockroom.interviews.CandidateRoom.Progress;
import dev.mockroom.planning.PlanId;
import dev.mockroom.shared.IllegalTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One candidate working through a planned list of questions, one at a time and in any order.
///
/// The clock runs on the present question while the interview runs; the clock of the whole is the sum of all. What
/// asks for something that is so already, like a second click on the same button, changes nothing; what the
/// present phase does not allow throws [IllegalTransition] with a sentence to act on.
final class Interview {

    /// How long one question's clock may run on before the interview counts as left behind.
    static final Duration LEFT_BEHIND = Duration.ofHours(12);

    /// How long a candidate thinks alone at a time.
    static final Duration FOCUS = Duration.ofMinutes(5);

    /// The most minutes that are added to one question.
    static final int MOST_EXTRA_MINUTES = 30;

    private final List<Attempt> attempts;
    private final List<Attempt> swappedAway = new ArrayList<>();
    private final long loadedVersion;
    private Terms terms;
    private Phase phase;
    private int current;
    private @Nullable Instant started;
    private @Nullable Instant paused;
    private @Nullable Instant ended;
    private @Nullable Instant focusUntil;
    private long version;

    /// As it stands in the database.
    ///
    /// @param attempts in the order of the plan
    Interview(
            Terms terms,
            List<Attempt> attempts,
            Phase phase,
            int current,
            @Nullable Instant started,
            @Nullable Instant paused,
            @Nullable Instant ended,
            @Nullable Instant focusUntil,
            long version) {
        if (attempts.isEmpty()) {
            throw new IllegalArgumentException("An interview asks at least one question");
        }
        this.terms = terms;
        this.attempts = new ArrayList<>(attempts);
        this.phase = phase;
        this.current = current;
        this.started = started;
        this.paused = paused;
        this.ended = ended;
        this.focusUntil = focusUntil;
        this.version = version;
        this.loadedVersion = version;
    }

    /// Set up, and waiting for its candidate.
    static Interview waiting(Terms terms, List<Attempt> attempts) {
        return new Interview(terms, attempts, Phase.WAITING, 1, null, null, null, null, 0);
    }

    /// Opens the first question and sets the clock going.
    ///
    /// @throws IllegalTransition when it has begun before
    void start(Instant now) {
        if (phase != Phase.WAITING) {
            throw new IllegalTransition("This interview has begun already. Reload the page to go on with it.");
        }
        phase = Phase.RUNNING;
        started = now;
        present().enter(now);
        version++;
    }

    /// Turns to another question; the clock of the one before stands still.
    ///
    /// @throws IllegalTransition when it is not running, or has no such question
    void goTo(int number, Instant now) {
        requireRunning();
        Attempt next = attempt(number);
        if (number == current) {
            return;
        }
        present().rest(now);
        focusUntil = null;
        current = number;
        next.enter(now);
        version++;
    }

    /// Passes the present question over on purpose and turns to the one after it, if there is one.
    ///
    /// @throws IllegalTransition when it is not running, or another question is open by now
    void skip(int number, Instant now) {
        requireRunning();
        Attempt passed = attempt(number);
        if (passed.skipped()) {
            return;
        }
        if (number != current) {
            throw new IllegalTransition(
                    "Question " + number + " is not open any more. Go back to it if you want to skip it.");
        }
        if (number < attempts.size()) {
            goTo(number + 1, now);
        } else {
            version++;
        }
        passed.skip();
    }

    /// Takes the next hint of the present question.
    ///
    /// @param hint which one is asked for, so that asking twice takes one
    /// @throws IllegalTransition when it is not running, another question is open by now, or there is no such hint
    void takeHint(int number, int hint, Instant now) {
        requireRunning();
        Attempt attempt = attempt(number);
        int taken = attempt.hints().size();
        if (hint >= 1 && hint <= taken) {
            return;
        }
        if (number != current) {
            throw new IllegalTransition(
                    "Question " + number + " is not open any more. Go back to it if you want a hint.");
        }
        if (hint != taken + 1 || hint > attempt.hintCount()) {
            throw new IllegalTransition("There is no such hint. You have seen " + taken + " of " + attempt.hintCount()
                    + " for this question.");
        }
        attempt.take(new HintTaken(hint, now, attempt.spent(now)));
        version++;
    }

    /// Gives the present question more time.
    ///
    /// @throws IllegalTransition when it is not running, another question is open by now, or it has had enough
    void extend(int number, int minutes, Instant now) {
        requireRunning();
        Attempt attempt = attempt(number);
        if (number != current) {
            throw new IllegalTransition(
                    "Question " + number + " is not open any more. Go back to it if you want to give it more time.");
        }
        if (minutes < 1 || attempt.extraMinutes() + minutes > MOST_EXTRA_MINUTES) {
            throw new IllegalTransition("A question gets at most " + MOST_EXTRA_MINUTES
                    + " minutes more than planned. The clock may run over; nothing stops then.");
        }
        attempt.extend(minutes);
        attempt.happened(ClockEvent.extended(minutes, now));
        version++;
    }

    /// Makes sure that another question may take the place of this one.
    ///
    /// @throws IllegalTransition when it is not under way, or the candidate has opened the question
    void requireSwappable(int number) {
        if (phase == Phase.WAITING) {
            throw new IllegalTransition(
                    "This interview has not begun yet. Once it runs, a question that is not open can be exchanged.");
        }
        if (phase == Phase.ENDED) {
            throw new IllegalTransition(refusal("The questions are closed."));
        }
        if (attempt(number).visited()) {
            throw new IllegalTransition("The candidate has opened question " + number
                    + ", so it keeps its answer. Skip it, or exchange one that is still ahead.");
        }
    }

    /// Asks another question in place of one that the candidate has not opened.
    ///
    /// @param other not yet come to either
    /// @param plan  the version of the plan with it
    /// @throws IllegalTransition when it is not under way, or the candidate has opened the question
    void swap(Attempt other, PlanId plan) {
        requireSwappable(other.number());
        swappedAway.add(attempts.set(other.number() - 1, other));
        terms = terms.with(plan);
        version++;
    }

    /// Leaves the candidate alone to think; the clock runs on.
    ///
    /// @throws IllegalTransition when it is not running
    void focus(Instant now) {
        requireRunning();
        if (focusUntil(now) == null) {
            focusUntil = now.plus(FOCUS);
            present().happened(ClockEvent.of(ClockEvent.Kind.FOCUSED, now));
            version++;
        }
    }

    /// Ends the time to think before it is over.
    ///
    /// @throws IllegalTransition when it is not running
    void endFocus(Instant now) {
        requireRunning();
        if (focusUntil(now) != null) {
            focusUntil = null;
            present().happened(ClockEvent.of(ClockEvent.Kind.FOCUS_ENDED, now));
            version++;
        }
    }

    /// Stops the clock and covers the question; the answer stays.
    ///
    /// @throws IllegalTransition when it is not running
    void pause(Instant now) {
        requireRunning();
        present().rest(now);
        focusUntil = null;
        phase = Phase.PAUSED;
        paused = now;
        present().happened(ClockEvent.of(ClockEvent.Kind.PAUSED, now));
        version++;
    }

    /// Uncovers the question and sets the clock going again.
    ///
    /// @throws IllegalTransition when it is not paused
    void resume(Instant now) {
        if (phase != Phase.PAUSED) {
            throw new IllegalTransition(
                    phase == Phase.RUNNING
                            ? "The clock runs already. Nothing is lost; just go on."
                            : refusal("There is nothing to go on with."));
        }
        phase = Phase.RUNNING;
        paused = null;
        present().run(now);
        present().happened(ClockEvent.of(ClockEvent.Kind.RESUMED, now));
        version++;
    }

    /// Ends it; what was not answered stays unanswered.
    ///
    /// @throws IllegalTransition when it has not begun, or is over
    void end(Instant now) {
        if (phase != Phase.RUNNING && phase != Phase.PAUSED) {
            throw new IllegalTransition(refusal("There is nothing to end."));
        }
        if (phase == Phase.RUNNING) {
            present().rest(now);
        }
        over(now);
    }

    /// Whether its candidate went away and left the clock running.
    boolean leftBehind(Instant now) {
        Instant since = present().runningSince();
        return phase == Phase.RUNNING && since != null && !now.isBefore(since.plus(LEFT_BEHIND));
    }

    /// Ends it in the absence of its candidate.
    ///
    /// Nobody knows when they went, so it is over when it counts as left behind, and its last question's clock
    /// shows no more than was planned.
    ///
    /// @throws IllegalTransition when it was not left behind
    void endLeftBehind(Instant now) {
        Instant since = present().runningSince();
        if (since == null || !leftBehind(now)) {
            throw new IllegalTransition("Somebody is still at this interview, so it goes on.");
        }
        Instant then = since.plus(LEFT_BEHIND);
        present().restAtPlan(then);
        over(then);
    }

    /// Makes sure that it may be thrown away.
    ///
    /// @throws IllegalTransition when it has begun
    void requireNotBegun() {
        if (phase != Phase.WAITING) {
            throw new IllegalTransition("This interview has begun, so it is kept. You can end it instead.");
        }
    }

    private void over(Instant at) {
        phase = Phase.ENDED;
        paused = null;
        focusUntil = null;
        ended = at;
        version++;
    }

    private void requireRunning() {
        if (phase != Phase.RUNNING) {
            throw new IllegalTransition(
                    phase == Phase.PAUSED
                            ? "The interview is paused. Go on with it first."
                            : refusal("The questions are closed."));
        }
    }

    private String refusal(String ending) {
        return (phase == Phase.WAITING ? "This interview has not begun yet. " : "This interview is over. ") + ending;
    }

    private Attempt attempt(int number) {
        if (number < 1 || number > attempts.size()) {
            throw new IllegalTransition("There is no question " + number + ". This interview has " + attempts.size()
                    + "; choose one of them.");
        }
        return attempts.get(number - 1);
    }

    /// The attempt whose question is, or will be, open.
    Attempt present() {
        return attempts.get(current - 1);
    }

    /// How far the candidate is with one of its questions.
    Progress progress(Attempt attempt) {
        boolean under = phase == Phase.RUNNING || phase == Phase.PAUSED;
        if (under && attempt.number() == current) {
            return Progress.PRESENT;
        }
        if (attempt.skipped()) {
            return Progress.SKIPPED;
        }
        return attempt.visited() ? Progress.LEFT : Progress.AHEAD;
    }

    /// How long the clock ran in all, up to now.
    Duration spent(Instant now) {
        return attempts.stream().map(attempt -> attempt.spent(now)).reduce(Duration.ZERO, Duration::plus);
    }

    /// The minutes of all its questions.
    int plannedMinutes() {
        return attempts.stream().mapToInt(Attempt::minutes).sum();
    }

    Terms terms() {
        return terms;
    }

    List<Attempt> attempts() {
        return Collections.unmodifiableList(attempts);
    }

    /// Those that the database has and that another took the place of.
    List<Attempt> swappedAway() {
        return List.copyOf(swappedAway);
    }

    Phase phase() {
        return phase;
    }

    int current() {
        return current;
    }

    @Nullable
    Instant started() {
        return started;
    }

    @Nullable
    Instant paused() {
        return paused;
    }

    @Nullable
    Instant ended() {
        return ended;
    }

    /// Until when the candidate thinks alone; null while they do not.
    @Nullable
    Instant focusUntil(Instant now) {
        return focusUntil == null || !now.isBefore(focusUntil) ? null : focusUntil;
    }

    /// As the database keeps it, whether it is over or not.
    @Nullable
    Instant focusUntil() {
        return focusUntil;
    }

    /// Counts the changes of its state.
    long version() {
        return version;
    }

    /// The version that the database has.
    long loadedVersion() {
        return loadedVersion;
    }

    boolean changed() {
        return version != loadedVersion;
    }
}
