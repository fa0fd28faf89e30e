package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.SeatCookie;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.InterviewerStep;
import dev.mockroom.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where somebody else marks a candidate's interview, with an account or as a guest.
@Route(value = InterviewNavigation.INTERVIEWER, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/scoring.css")
@StyleSheet("styles/interviewer.css")
class InterviewerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /// The parameter that says which question lies open; the number after the last one is the end.
    static final String QUESTION = "question";

    private final InterviewerCards cards;
    private @Nullable SeatPass pass;
    private @Nullable InterviewerRoom room;
    private String title = "";

    InterviewerView(InterviewerCards cards) {
        this.cards = cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InterviewId interview = event.getRouteParameters()
                .get("interview")
                .flatMap(InterviewerView::id)
                .orElseThrow(() -> new NotFound("There is no such interview."));
        int number = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUESTION)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(1);
        SeatPass shown = pass;
        if (shown == null || !shown.interview().equals(interview)) {
            shown = SeatCookie.pass(interview);
            pass = shown;
            room = null;
        }
        show(shown, number);
    }

    private static Optional<InterviewId> id(String text) {
        try {
            return Optional.of(new InterviewId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(SeatPass shown, int number) {
        InterviewerStep step = cards.open(shown);
        if (!(step instanceof InterviewerStep.Writing)) {
            room = null;
        }
        switch (step) {
            case InterviewerStep.Writing writing -> {
                title = getTranslation(
                        "scoring.interviewer.title", writing.card().candidate());
                InterviewerRoom open = room;
                if (open == null) {
                    open = new InterviewerRoom(cards, shown, () -> show(shown, 1));
                    room = open;
                    removeAll();
                    add(open);
                }
                open.show(writing.card(), number);
            }
            case InterviewerStep.Sealed sealed -> {
                title = getTranslation("scoring.interviewer.in");
                removeAll();
                add(new CardIsIn(sealed, () -> show(shown, 1)));
            }
            case InterviewerStep.Open open -> {
                title = getTranslation("scoring.debrief.title");
                removeAll();
                add(new InterviewerDebrief(cards, shown, open.exchange(), () -> show(shown, 1)));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
