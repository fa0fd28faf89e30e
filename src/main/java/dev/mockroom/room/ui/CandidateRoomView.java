package dev.mockroom.room.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.interviews.CandidateRoom;
import dev.mockroom.interviews.CandidateRoom.Live;
import dev.mockroom.interviews.CandidateRoom.OpenQuestion;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Interviews;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.Observers;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.RoomFollowers;
import dev.mockroom.room.Calls;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A candidate's interview from the minute before to its end; then its debrief takes over.
///
/// It shows what the database says. A step goes there first; this tab and all others on the same interview then read
/// what has become of it.
@Route(value = InterviewNavigation.ROOM, autoLayout = false)
@StyleSheet("styles/live.css")
@StyleSheet("styles/room.css")
@PermitAll
class CandidateRoomView extends Div implements BeforeEnterObserver, HasDynamicTitle, RoomActions {

    private final Interviews interviews;
    private final LiveRooms liveRooms;
    private final Observers observers;
    private final CurrentPerson currentPerson;
    private final RoomFollowers followers;
    private final Calls calls;
    private InterviewId interview = new InterviewId(new UUID(0, 0));
    private long shownVersion;
    private int shownNumber;
    private int questions;
    private boolean led;
    private @Nullable RunningRoom running;
    private @Nullable ReadyTogether together;
    private @Nullable ObserversPart watching;
    private @Nullable Registration following;

    CandidateRoomView(
            Interviews interviews,
            LiveRooms liveRooms,
            Observers observers,
            CurrentPerson currentPerson,
            RoomFollowers followers,
            Calls calls) {
        this.interviews = interviews;
        this.liveRooms = liveRooms;
        this.observers = observers;
        this.currentPerson = currentPerson;
        this.followers = followers;
        this.calls = calls;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unfollow();
        interview = InterviewNavigation.interview(event);
        running = null;
        together = null;
        watching = null;
        removeAll();
        // Before it reads: what changes in between is then read twice rather than never.
        following = followers.followVersions(interview, event.getUI(), this::catchUp);
        CandidateRoom room;
        try {
            room = interviews.room(interview);
        } catch (NotFound none) {
            unfollow();
            throw none;
        }
        if (room.phase() == Phase.ENDED) {
            unfollow();
            event.forwardTo(DebriefNavigation.debrief(interview));
        } else {
            show(room);
        }
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
    }

    private void catchUp(long version) {
        if (version > shownVersion) {
            read();
        }
    }

    /// Shows what the database says now.
    private void read() {
        try {
            show(interviews.room(interview));
        } catch (NotFound gone) {
            unfollow();
            UI.getCurrent().navigate(InterviewNavigation.SET_UP);
        }
    }

    private void show(CandidateRoom room) {
        shownVersion = room.version();
        questions = room.steps().size();
        if (room.phase() == Phase.WAITING) {
            room.live().ifPresentOrElse(live -> showTogether(room, live), () -> {
                removeAll();
                add(new Ready(room, this));
            });
            return;
        }
        room.open().ifPresentOrElse(open -> show(room, open), () -> {
            unfollow();
            UI.getCurrent().navigate(DebriefNavigation.debrief(interview));
        });
    }

    private void showTogether(CandidateRoom room, Live live) {
        ReadyTogether shown = together;
        if (shown == null) {
            shown = new ReadyTogether(
                    new ReadyTogether.What(
                            interview,
                            room.seat(),
                            room.outline(),
                            room.companyName(),
                            room.seniority(),
                            "room.ready.candidate",
                            Stream.of(
                                            "room.ready.with.one",
                                            "room.ready.two",
                                            "room.ready.with.three",
                                            "room.ready.with.four")
                                    .map(this::getTranslation)
                                    .toList()),
                    calls.areOn(),
                    this::ready);
            together = shown;
            removeAll();
            add(shown);
        }
        shown.observers(watching());
        boolean nobody = live.interviewer().isEmpty();
        shown.show(
                live.ready(),
                live.interviewer()
                        .map(other -> new ReadyTogether.Other(name(other.name()), other.ready()))
                        .orElseGet(() -> new ReadyTogether.Other("", false)),
                getTranslation("room.ready.nobody"));
        Anchor invite = new Anchor(InterviewNavigation.handOver(interview), getTranslation("room.ready.invite"));
        invite.addClassName("button");
        NativeButton alone = new NativeButton(getTranslation("room.ready.alone"), click -> start());
        alone.addClassNames("button", "plain");
        NativeButton discard = new NativeButton(getTranslation("room.ready.discard"), click -> discard());
        discard.addClassNames("button", "plain");
        if (nobody) {
            shown.offer(invite, alone, discard);
        } else {
            shown.offer(discard);
        }
    }

    /// Who looks on, read anew.
    private ObserversPart watching() {
        ObserversPart part = watching;
        if (part == null) {
            part = new ObserversPart(observers, SeatPass.of(interview));
            watching = part;
        }
        part.read();
        return part;
    }

    private String name(String name) {
        return name.isEmpty() ? getTranslation("room.somebody") : name;
    }

    private void show(CandidateRoom room, OpenQuestion open) {
        together = null;
        RunningRoom shown = running;
        if (shown == null) {
            shown = new RunningRoom(currentPerson.id(), room, calls.areOn(), this);
            shown.whenClosed(this::read);
            running = shown;
        }
        boolean reloaded = getComponentCount() == 0;
        if (shown.getParent().isEmpty()) {
            removeAll();
            add(shown);
        }
        if (room.live().isPresent()) {
            shown.observers(watching());
        }
        led = room.isLed();
        shownNumber = open.number();
        shown.show(room, open);
        if (reloaded && room.phase() == Phase.RUNNING) {
            shown.focusAnswer();
        }
    }

    /// Takes a step and shows what has become of it, or why it could not be taken.
    private void step(SerializableRunnable step) {
        if (running != null) {
            running.clearTrouble();
        }
        try {
            step.run();
        } catch (IllegalTransition refused) {
            if (running != null) {
                running.showTrouble(String.valueOf(refused.getMessage()));
            }
        } catch (NotFound gone) {
            // Reading says so again, and leaves.
        }
        read();
    }

    @Override
    public void start() {
        step(() -> interviews.start(interview));
    }

    @Override
    public void ready(boolean ready) {
        step(() -> liveRooms.ready(SeatPass.of(interview), ready));
    }

    @Override
    public void discard() {
        unfollow();
        step(() -> {
            try {
                interviews.discard(interview);
            } catch (IllegalTransition booked) {
                // Where it is cancelled, so that the other side hears of it.
                UI.getCurrent().navigate(InterviewNavigation.booking(interview));
            }
        });
    }

    @Override
    public void back() {
        step(() -> interviews.goTo(interview, shownNumber - 1));
    }

    @Override
    public void next() {
        if (led) {
            return;
        }
        if (shownNumber < questions) {
            step(() -> interviews.goTo(interview, shownNumber + 1));
        } else {
            end();
        }
    }

    @Override
    public void skip() {
        boolean last = shownNumber == questions;
        step(() -> interviews.skip(interview, shownNumber));
        if (last) {
            end();
        }
    }

    @Override
    public void takeHint(int hint) {
        step(() -> interviews.takeHint(interview, shownNumber, hint));
    }

    @Override
    public void pause() {
        step(() -> interviews.pause(interview));
    }

    @Override
    public void resume() {
        step(() -> interviews.resume(interview));
    }

    @Override
    public void end() {
        EndDialog.asking(interviews.unanswered(interview), this::endWhenSettled).open();
    }

    private void endWhenSettled() {
        RunningRoom room = running;
        if (room != null) {
            room.whenSettled(all -> {
                if (all) {
                    endNow();
                } else {
                    EndDialog.unsettled(this::endNow).open();
                }
            });
        }
    }

    private void endNow() {
        step(() -> interviews.end(interview));
    }

    @Override
    public void showKeys() {
        new KeysDialog(running != null && running.hasCall()).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("room.title");
    }
}
