package dev.mockroom.interviews.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.shared.NotFound;
import java.util.UUID;

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

    /// The template of the address at which a candidate hands an interview over.
    static final String HAND_OVER = "interview/:interview/hand-over";

    /// The template of the address that a link to a seat leads to.
    static final String JOIN = "join/:secret";

    /// Where a guest takes their seat along to another device.
    public static final String SEAT = "seat";

    /// The template of an interviewer's address; it takes the interview's id as `interview`.
    public static final String INTERVIEWER = "interview/:interview/interviewer";

    /// The template of the address that a link to an observer's seat leads to.
    static final String OBSERVE = "observe/:secret";

    /// The template of an observer's address; it takes the interview's id as `interview`.
    public static final String OBSERVER = "interview/:interview/observer";

    /// Where somebody takes an observer's seat; whoever knows the secret may, once both sides have agreed.
    public static String observe(String secret) {
        return "observe/" + secret;
    }

    /// Where this interview's observers look on.
    static String observer(InterviewId interview) {
        return room(interview) + "/observer";
    }

    /// The template of the address at which roles swap; it takes the interview's id as `interview`.
    public static final String SWAP = "interview/:interview/swap";

    /// The same, for who shall sign in on the way.
    public static final String SWAP_SIGNED_IN = "interview/:interview/swap/mine";

    /// Where the two of this interview swap roles.
    public static String swap(InterviewId interview) {
        return room(interview) + "/swap";
    }

    /// The same, for who shall sign in on the way.
    public static String swapSignedIn(InterviewId interview) {
        return swap(interview) + "/mine";
    }

    /// The interview that the address of a page names, whether there is one or not.
    ///
    /// @throws NotFound when it names none
    public static InterviewId interview(BeforeEnterEvent event) {
        return interview(event.getRouteParameters().get("interview").orElse(""));
    }

    /// The interview of this id, whether there is one or not.
    ///
    /// @throws NotFound when it is no id
    public static InterviewId interview(String id) {
        try {
            return new InterviewId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such interview.");
        }
    }

    /// Where the candidate hands this interview to a person.
    public static String handOver(InterviewId interview) {
        return room(interview) + "/hand-over";
    }

    /// Where this interview's interviewer works.
    public static String interviewer(InterviewId interview) {
        return room(interview) + "/interviewer";
    }

    /// The template of the address at which the two of an interview agree on a time.
    public static final String BOOKING = "interview/:interview/booking";

    /// The template of the address that a link with proposed times leads to.
    public static final String BOOK = "book/:secret";

    /// Where people wait for somebody to interview and be interviewed by.
    public static final String LOBBY = "lobby";

    /// Where the two of this interview agree on a time.
    public static String booking(InterviewId interview) {
        return room(interview) + "/booking";
    }

    /// Where somebody chooses one of the times proposed to them; whoever knows the secret may.
    public static String book(String secret) {
        return "book/" + secret;
    }

    /// Where somebody takes a seat; whoever knows the secret may.
    public static String join(String secret) {
        return "join/" + secret;
    }
}
