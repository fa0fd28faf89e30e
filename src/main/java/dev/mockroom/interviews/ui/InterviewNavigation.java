package dev.mockroom.interviews.ui;

/// The addresses at which interviews are found.
public final class InterviewNavigation {

    private InterviewNavigation() {}

    /// Where an interview is set up.
    public static final String SET_UP = "interview";
}
