package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.LoopRounds;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.Swaps;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.NextTurn;
import dev.mockroom.interviews.ui.RoomFollowers;
import dev.mockroom.scoring.BlindSheets;
import dev.mockroom.scoring.DebriefStep;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Feedbacks;
import dev.mockroom.scoring.Playbacks;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.EmptyState;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
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
    private final RoomFollowers followers;
    private final LoopRounds rounds;
    private @Nullable InterviewId shown;
    private @Nullable Registration following;
    private String kind = "";
    private @Nullable DebriefPage page;
    private String title = "";

    DebriefView(
            Debriefs debriefs,
            BlindSheets sheets,
            Feedbacks feedbacks,
            Playbacks playbacks,
            RoomFollowers followers,
            LoopRounds rounds,
            Swaps swaps) {
        this.debriefs = debriefs;
        this.sheets = sheets;
        this.feedbacks = feedbacks;
        this.playbacks = playbacks;
        this.swaps = swaps;
        this.followers = followers;
        this.rounds = rounds;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InterviewId interview = InterviewNavigation.interview(event);
        Optional<Integer> question = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DebriefNavigation.QUESTION)
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
        Optional<Long> place = MomentLink.place(event.getLocation());
        if (page == null || !interview.equals(shown)) {
            // Before it reads: what changes in between is then read twice rather than never.
            follow(event.getUI(), interview);
            try {
                load(interview, question);
            } catch (NotFound none) {
                unfollow();
                throw none;
            }
        } else if (place.isEmpty()) {
            page.open(question);
        }
        DebriefPage open = page;
        if (open != null) {
            place.ifPresent(at -> open.playFrom(question, at));
        }
    }

    private void follow(UI ui, InterviewId interview) {
        unfollow();
        following = followers.follow(interview, ui, this::changed);
    }

    private void unfollow() {
        Registration registration = following;
        following = null;
        if (registration != null) {
            registration.remove();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow();
        shown = null;
        page = null;
    }

    /// What is waited for may have come; what somebody fills in meanwhile stays as it is.
    private void changed() {
        InterviewId interview = shown;
        if (interview == null) {
            return;
        }
        try {
            DebriefStep now = debriefs.open(interview);
            if (!kind(now).equals(kind)) {
                show(interview, now, Optional.empty());
                atTheTop();
            }
        } catch (NotFound gone) {
            unfollow();
            UI.getCurrent().getPage().reload();
        }
    }

    /// What a page is made for: the step, and whether somebody else's side is open with it.
    private static String kind(DebriefStep step) {
        boolean both = step instanceof DebriefStep.Revealed revealed
                && revealed.debrief().exchanged().isPresent();
        return step.getClass().getSimpleName() + both;
    }

    private void load(InterviewId interview, Optional<Integer> question) {
        show(interview, debriefs.open(interview), question);
    }

    private void show(InterviewId interview, DebriefStep step, Optional<Integer> question) {
        removeAll();
        page = null;
        shown = interview;
        kind = kind(step);
        switch (step) {
            case DebriefStep.NotOver notOver -> showUnfinished(notOver);
            case DebriefStep.Blind blind -> {
                title = getTranslation("scoring.blind.title");
                add(new BlindForm(sheets, feedbacks, blind.sheet(), blind.other(), () -> reveal(interview)));
            }
            case DebriefStep.Sealed sealed -> {
                title = getTranslation("scoring.sealed.title");
                add(new SealedPage(feedbacks, sealed, new NextTurn(swaps, SeatPass.of(interview))));
                addRounds(interview);
            }
            case DebriefStep.Revealed revealed -> {
                title = getTranslation("scoring.debrief.title");
                page = new DebriefPage(
                        debriefs,
                        revealed.debrief(),
                        question,
                        new Playing(playbacks, SeatPass.of(interview)),
                        new NextTurn(swaps, SeatPass.of(interview)));
                add(page);
                addRounds(interview);
                revealed.other().ifPresent(other -> add(new FeedbackPart(feedbacks, interview, other)));
            }
        }
    }

    private void reveal(InterviewId interview) {
        load(interview, Optional.empty());
        atTheTop();
    }

    private void atTheTop() {
        getElement().executeJs("document.title = $0; window.scrollTo(0, 0)", title);
    }

    private void addRounds(InterviewId interview) {
        LoopRounds.Around around = rounds.around(interview);
        if (!around.isEmpty()) {
            add(new RoundLinks(around));
        }
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
