package dev.mockroom.interviews;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The candidate's work on one item of the plan, with its own clock; a part of [Interview], which guards it.
final class Attempt {

    private final AttemptId id;
    private final int number;
    private final QuestionId question;
    private final RevisionId revision;
    private final int minutes;
    private final int hintCount;
    private final List<HintTaken> hints;
    private final int loadedHints;
    private final boolean swapped;
    private final List<ClockEvent> newEvents = new ArrayList<>();
    private int extraMinutes;
    private boolean visited;
    private boolean skipped;
    private Duration spent;
    private @Nullable Instant runningSince;
    private boolean changed;

    /// As it stands in the database.
    Attempt(
            AttemptId id,
            int number,
            QuestionId question,
            RevisionId revision,
            int minutes,
            int extraMinutes,
            int hintCount,
            List<HintTaken> hints,
            boolean visited,
            boolean skipped,
            Duration spent,
            @Nullable Instant runningSince,
            boolean swapped) {
        this.id = id;
        this.number = number;
        this.question = question;
        this.revision = revision;
        this.minutes = minutes;
        this.extraMinutes = extraMinutes;
        this.hintCount = hintCount;
        this.hints = new ArrayList<>(hints);
        this.loadedHints = hints.size();
        this.visited = visited;
        this.skipped = skipped;
        this.spent = spent;
        this.runningSince = runningSince;
        this.swapped = swapped;
    }

    /// Not yet come to.
    static Attempt ahead(int number, QuestionId question, RevisionId revision, int minutes, int hintCount) {
        return ahead(number, question, revision, minutes, hintCount, false);
    }

    /// Not yet come to.
    ///
    /// @param swapped whether it stands in place of another question
    static Attempt ahead(
            int number, QuestionId question, RevisionId revision, int minutes, int hintCount, boolean swapped) {
        return new Attempt(
                AttemptId.random(),
                number,
                question,
                revision,
                minutes,
                0,
                hintCount,
                List.of(),
                false,
                false,
                Duration.ZERO,
                null,
                swapped);
    }

    /// The same with the hints that were taken, as they stand in the database.
    Attempt with(List<HintTaken> taken) {
        return new Attempt(
                id,
                number,
                question,
                revision,
                minutes,
                extraMinutes,
                hintCount,
                taken,
                visited,
                skipped,
                spent,
                runningSince,
                swapped);
    }

    /// The candidate turns to it, so it is passed over no longer.
    void enter(Instant now) {
        visited = true;
        skipped = false;
        run(now);
    }

    void run(Instant now) {
        runningSince = now;
        changed = true;
    }

    /// The clock stands still.
    void rest(Instant now) {
        spent = spent(now);
        runningSince = null;
        changed = true;
    }

    /// The clock stands still, and shows no more than the minutes that were planned, or what it had before it ran.
    void restAtPlan(Instant now) {
        Duration planned = Duration.ofMinutes(minutes());
        Duration most = planned.compareTo(spent) > 0 ? planned : spent;
        Duration ran = spent(now);
        spent = ran.compareTo(most) < 0 ? ran : most;
        runningSince = null;
        changed = true;
    }

    void skip() {
        skipped = true;
        changed = true;
    }

    /// Gives it more time than was planned.
    void extend(int more) {
        extraMinutes += more;
        changed = true;
    }

    /// Keeps for its time line what was done to the clock.
    void happened(ClockEvent event) {
        newEvents.add(event);
    }

    void take(HintTaken hint) {
        hints.add(hint);
    }

    /// How long the clock ran on it, up to now.
    Duration spent(Instant now) {
        if (runningSince == null || now.isBefore(runningSince)) {
            return spent;
        }
        return spent.plus(Duration.between(runningSince, now));
    }

    /// How long the clock ran on it before it was last started.
    Duration spentBefore() {
        return spent;
    }

    @Nullable
    Instant runningSince() {
        return runningSince;
    }

    AttemptId id() {
        return id;
    }

    int number() {
        return number;
    }

    QuestionId question() {
        return question;
    }

    RevisionId revision() {
        return revision;
    }

    /// What was planned for it, with what was added since.
    int minutes() {
        return minutes + extraMinutes;
    }

    /// What was added to the plan.
    int extraMinutes() {
        return extraMinutes;
    }

    int hintCount() {
        return hintCount;
    }

    List<HintTaken> hints() {
        return List.copyOf(hints);
    }

    /// Those that the database does not have yet.
    List<HintTaken> newHints() {
        return List.copyOf(hints.subList(loadedHints, hints.size()));
    }

    /// What was done to its clock and the database does not have yet.
    List<ClockEvent> newEvents() {
        return List.copyOf(newEvents);
    }

    boolean visited() {
        return visited;
    }

    boolean skipped() {
        return skipped;
    }

    /// Whether it stands in place of another question, which can come back while this one is not opened.
    boolean swapped() {
        return swapped;
    }

    /// Whether its own row is not what the database has; hints are rows of their own.
    boolean changed() {
        return changed;
    }
}
