package dev.mockroom.scoring.ui;

import dev.mockroom.interviews.InterviewId;

/// The address at which an interview's debrief is found.
public final class DebriefNavigation {

    private DebriefNavigation() {}

    /// The route's template; it takes the interview's id.
    static final String DEBRIEF = "interview/:interview/debrief";

    /// The parameter that says which question of a debrief is open.
    static final String QUESTION = "question";

    /// Where this interview is rated first, and read afterwards.
    public static String debrief(InterviewId interview) {
        return "interview/" + interview.value() + "/debrief";
    }

    /// Where one question of it lies open, once the interview is rated.
    ///
    /// @param number its place in the interview, from 1
    public static String question(InterviewId interview, int number) {
        return debrief(interview) + "?" + QUESTION + "=" + number;
    }
}
