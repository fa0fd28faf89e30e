package dev.mockroom.scoring.ui;

import dev.mockroom.interviews.InterviewId;

/// The address at which an interview's debrief is found.
public final class DebriefNavigation {

    private DebriefNavigation() {}

    /// The route's template; it takes the interview's id.
    static final String DEBRIEF = "interview/:interview/debrief";

    /// The template of the address at which parts of a debrief are shared.
    static final String SHARE = "interview/:interview/share";

    /// The template of the address that such a link leads to.
    static final String SHARED = "shared/:secret";

    /// The template of the address of the candidate's page as a PDF.
    static final String PDF = "interview/{interview}/debrief.pdf";

    /// The same for whoever interviewed, who may be a guest.
    static final String INTERVIEWER_PDF = "interview/{interview}/interviewer.pdf";

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

    /// Where its candidate shares parts of it.
    static String share(InterviewId interview) {
        return "interview/" + interview.value() + "/share";
    }

    /// Where parts of a debrief are read; whoever knows the secret may.
    static String shared(String secret) {
        return "shared/" + secret;
    }

    /// Where its candidate downloads it on one page.
    static String pdf(InterviewId interview) {
        return "interview/" + interview.value() + "/debrief.pdf";
    }

    /// Where whoever interviewed does.
    static String interviewerPdf(InterviewId interview) {
        return "interview/" + interview.value() + "/interviewer.pdf";
    }
}
