package dev.mockroom.interviews;

/// What somebody does in a meeting, and so what they may see of it; a seat, not an account, sees the rubric.
///
/// This is the one place where that is decided. What scorecards hold is sealed on top of it, by scoring.
public enum SeatRole {
    CANDIDATE(false, false),
    INTERVIEWER(true, true),
    /// Looks on: questions and answers, no rubric.
    OBSERVER(false, false);

    private final boolean seesRubric;
    private final boolean marks;

    SeatRole(boolean seesRubric, boolean marks) {
        this.seesRubric = seesRubric;
        this.marks = marks;
    }

    /// Whether model answer, signals, hints and all else on a card are open from here while an interview goes on.
    public boolean seesRubric() {
        return seesRubric;
    }

    /// Whether answers of an interview that is over are played back from here: where they were given, and where they
    /// are marked.
    public boolean playsBack() {
        return this == CANDIDATE || marks;
    }

    /// Whether a scorecard about the candidate is kept from here.
    public boolean marks() {
        return marks;
    }
}
