package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.Swaps;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.NextTurn;
import dev.mockroom.scoring.BlindSheets;
import dev.mockroom.scoring.DebriefStep;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Feedbacks;
import dev.mockroom.scoring.Playbacks;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.EmptyState;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an interview is rated first and read afterwards, by its candidate alone.
@Route(DebriefNavigation.DEBRIEF)
@PermitAll
@StyleSheet("styles/scoring.css")
class DebriefView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Debriefs debriefs;
    private final BlindSheets sheets;
    private final Feedbacks feedbacks;
    private final Playbacks playbacks;
    private final Swaps swaps;
    private @Nullable InterviewId shown;
    private @Nullable DebriefPage page;
    private String title = "";

    DebriefView(Debriefs debriefs, BlindSheets sheets, Feedbacks feedbacks, Playbacks playbacks, Swaps swaps) {
        this.debriefs = debriefs;
        this.sheets = sheets;
        this.feedbacks = feedbacks;
        this.playbacks = playbacks;
        this.swaps = swaps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InterviewId interview = interview(event);
        Optional<Integer> question = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DebriefNavigation.QUESTION)
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
        Optional<Long> place = MomentLink.place(event.getLocation());
        if (page == null || !interview.equals(shown)) {
            load(interview, question);
        } else if (place.isEmpty()) {
            page.open(question);
        }
        DebriefPage open = page;
        if (open != null) {
            place.ifPresent(at -> open.playFrom(question, at));
        }
    }

    private static InterviewId interview(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("interview").orElse("");
        try {
            return new InterviewId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such interview.");
        }
    }

    private void load(InterviewId interview, Optional<Integer> question) {
        removeAll();
        page = null;
        shown = interview;
        switch (debriefs.open(interview)) {
            case DebriefStep.NotOver notOver -> showUnfinished(notOver);
            case DebriefStep.Blind blind -> {
                title = getTranslation("scoring.blind.title");
                add(new BlindForm(sheets, feedbacks, blind.sheet(), blind.other(), () -> reveal(interview)));
            }
            case DebriefStep.Sealed sealed -> {
                title = getTranslation("scoring.sealed.title");
                NextTurn next = new NextTurn(swaps, SeatPass.of(interview));
                add(new SealedPage(feedbacks, sealed, next, () -> reveal(interview)));
            }
            case DebriefStep.Revealed revealed -> {
                title = getTranslation("scoring.debrief.title");
                page = new DebriefPage(
                        debriefs, revealed.debrief(), question, new Playing(playbacks, SeatPass.of(interview)));
                add(page);
                revealed.other().ifPresent(other -> add(new FeedbackPart(feedbacks, interview, other)));
                add(new NextTurn(swaps, SeatPass.of(interview)));
            }
        }
    }

    private void reveal(InterviewId interview) {
        load(interview, Optional.empty());
        getElement().executeJs("document.title = $0; window.scrollTo(0, 0)", title);
    }

    private void showUnfinished(DebriefStep.NotOver notOver) {
        title = getTranslation("scoring.unfinished.title");
        Anchor back =
                new Anchor(InterviewNavigation.room(notOver.interview()), getTranslation("scoring.unfinished.back"));
        back.addClassName("do");
        add(new H1(title), new EmptyState(getTranslation("scoring.unfinished.text"), back));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
