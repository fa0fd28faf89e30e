package dev.mockroom.interviews.ui;

import dev.mockroom.interviews.InterviewId;

/// The addresses at which interviews are found.
public final class InterviewNavigation {

    private InterviewNavigation() {}

    /// Where an interview is set up.
    public static final String SET_UP = "interview";

    /// The template of a room's address; it takes the interview's id as `interview`.
    public static final String ROOM = "interview/:interview";

    /// Where the candidate gets ready for this interview, and answers.
    public static String room(InterviewId interview) {
        return "interview/" + interview.value();
    }
}
