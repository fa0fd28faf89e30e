package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.Swaps;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.NextTurn;
import dev.mockroom.interviews.ui.RoomFollowers;
import dev.mockroom.interviews.ui.SeatCookie;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.InterviewerStep;
import dev.mockroom.scoring.Playbacks;
import dev.mockroom.scoring.WordsAgreements;
import dev.mockroom.shared.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// Where somebody else marks a candidate's interview, with an account or as a guest.
@Route(value = InterviewNavigation.INTERVIEWER, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/scoring.css")
@StyleSheet("styles/interviewer.css")
// What the live side brings is loaded with this view, which does not know the classes it comes from.
@JsModule("./components/device-test.ts")
@JsModule("./components/room-call.ts")
@JsModule("./components/room-clock.ts")
@JsModule("./components/room-presence.ts")
class InterviewerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /// The parameter that says which question lies open; the number after the last one is the end.
    static final String QUESTION = "question";

    private final InterviewerCards cards;
    private final Playbacks playbacks;
    private final Swaps swaps;
    private final WordsAgreements agreements;
    private final ObjectProvider<LiveInterviewing> rooms;
    private final RoomFollowers followers;
    private @Nullable LiveSide live;
    private @Nullable Registration following;
    private boolean waiting;
    private boolean open;
    private int number = 1;
    private @Nullable SeatPass pass;
    private @Nullable InterviewerRoom room;
    private @Nullable InterviewerDebrief debrief;
    private @Nullable Long place;
    private String title = "";

    InterviewerView(
            InterviewerCards cards,
            Playbacks playbacks,
            WordsAgreements agreements,
            Swaps swaps,
            ObjectProvider<LiveInterviewing> rooms,
            RoomFollowers followers) {
        this.cards = cards;
        this.playbacks = playbacks;
        this.agreements = agreements;
        this.swaps = swaps;
        this.rooms = rooms;
        this.followers = followers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InterviewId interview = InterviewNavigation.interview(event);
        Optional<Integer> asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUESTION)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
        SeatPass shown = pass;
        if (shown == null || !shown.interview().equals(interview)) {
            shown = SeatCookie.pass(interview);
            pass = shown;
            room = null;
            debrief = null;
            // Before it reads: what changes in between is then read twice rather than never.
            enter(shown);
        }
        place = MomentLink.place(event.getLocation()).orElse(null);
        InterviewerDebrief open = debrief;
        if (open != null && place != null && asked.isPresent()) {
            open.playFrom(asked.get(), place);
            return;
        }
        number = asked.orElseGet(() -> live == null ? 1 : live.present());
        try {
            show(shown, number);
        } catch (NotFound none) {
            leave();
            throw none;
        }
    }

    private void enter(SeatPass shown) {
        leave();
        LiveInterviewing side = rooms.getIfAvailable();
        live = side == null ? null : side.enter(shown, this::changed).orElse(null);
        if (live == null) {
            following = followers.follow(shown.interview(), UI.getCurrent(), this::changedWithoutThem);
        }
    }

    private void leave() {
        Registration registration = following;
        following = null;
        if (registration != null) {
            registration.remove();
        }
        LiveSide left = live;
        live = null;
        if (left != null) {
            left.leave();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
        pass = null;
    }

    /// The candidate has ended what is marked here, or submitted what is waited for.
    private void changedWithoutThem() {
        SeatPass shown = pass;
        if (shown == null || open) {
            return;
        }
        InterviewerRoom writing = room;
        try {
            if (writing == null) {
                show(shown, 1);
            } else {
                writing.phaseChanged();
            }
        } catch (NotFound gone) {
            leave();
            UI.getCurrent().getPage().reload();
        }
    }

    /// Something on the other side is not as it was.
    private void changed() {
        SeatPass shown = pass;
        LiveSide side = live;
        if (shown == null || side == null || this.open) {
            return;
        }
        int before = side.present();
        try {
            side.read();
        } catch (NotFound gone) {
            leave();
            UI.getCurrent().getPage().reload();
            return;
        }
        InterviewerRoom open = room;
        if (waiting || open == null) {
            number = side.present();
            show(shown, number);
        } else if (side.present() != before && number == before) {
            open.turn(side.present());
        } else {
            open.liveChanged();
        }
    }

    private void show(SeatPass shown, int number) {
        LiveSide side = live;
        waiting = side != null && side.phase() == Phase.WAITING;
        if (side != null && waiting) {
            title = getTranslation("scoring.interviewer.ready");
            room = null;
            debrief = null;
            removeAll();
            add(side.before());
            return;
        }
        InterviewerStep step = cards.open(shown);
        debrief = null;
        if (!(step instanceof InterviewerStep.Writing)) {
            room = null;
        }
        this.open = step instanceof InterviewerStep.Open;
        switch (step) {
            case InterviewerStep.Writing writing -> {
                title = getTranslation(
                        "scoring.interviewer.title", writing.card().candidate());
                InterviewerRoom open = room;
                if (open == null) {
                    open = new InterviewerRoom(cards, playbacks, shown, side, () -> show(shown, 1));
                    room = open;
                    removeAll();
                    add(open);
                }
                open.show(writing.card(), number);
            }
            case InterviewerStep.Sealed sealed -> {
                title = getTranslation("scoring.interviewer.in");
                removeAll();
                add(new CardIsIn(sealed, new NextTurn(swaps, shown)));
            }
            case InterviewerStep.Open open -> {
                title = getTranslation("scoring.debrief.title");
                removeAll();
                InterviewerDebrief both = new InterviewerDebrief(
                        cards, agreements, shown, open.exchange(), playbacks, () -> show(shown, 1));
                both.addComponentAsFirst(new NextTurn(swaps, shown).inOneLine());
                add(both);
                debrief = both;
                Long at = place;
                if (at != null) {
                    both.playFrom(number, at);
                }
            }
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
