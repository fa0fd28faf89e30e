package dev.mockroom.room.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.LiveRoom.Participant;
import dev.mockroom.interviews.ObservedRoom;
import dev.mockroom.interviews.Observers;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.RoomFollowers;
import dev.mockroom.interviews.ui.SeatCookie;
import dev.mockroom.shared.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an observer looks on at a live interview, with an account or as a guest; there is nothing to do but to leave.
@Route(value = InterviewNavigation.OBSERVER, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/live.css")
@StyleSheet("styles/room.css")
class ObserverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Observers observers;
    private final RoomFollowers followers;
    private SeatPass pass = SeatPass.of(new InterviewId(new UUID(0, 0)));
    private @Nullable ObserverRoom room;
    private @Nullable Registration following;

    ObserverView(Observers observers, RoomFollowers followers) {
        this.observers = observers;
        this.followers = followers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unfollow();
        pass = SeatCookie.pass(InterviewNavigation.interview(event));
        room = null;
        // Before it reads: what changes in between is then read twice rather than never.
        following = followers.follow(pass.interview(), event.getUI(), this::read);
        try {
            show(observers.room(pass));
        } catch (NotFound none) {
            unfollow();
            throw none;
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

    private void read() {
        if (following == null) {
            return; // it was over when this came
        }
        try {
            show(observers.room(pass));
        } catch (NotFound gone) {
            close("room.observer.out", "room.observer.out.text");
        }
    }

    private void show(ObservedRoom now) {
        if (now.phase() == Phase.ENDED) {
            close("room.observer.over", "room.observer.over.text");
        } else if (now.open().isEmpty()) {
            room = null;
            String candidate = name(now, SeatRole.CANDIDATE);
            say("room.observer.waits", getTranslation("room.observer.waits.text", candidate));
        } else {
            ObserverRoom shown = room;
            if (shown == null) {
                shown = new ObserverRoom(now, this::leave);
                room = shown;
                removeAll();
                add(shown);
            }
            shown.show(now, name(now, SeatRole.CANDIDATE));
        }
    }

    private String name(ObservedRoom now, SeatRole role) {
        return now.others().stream()
                .filter(other -> other.role() == role)
                .map(Participant::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> getTranslation("room.somebody"));
    }

    private void leave() {
        unfollow();
        observers.leave(pass);
        close("room.observer.left", "room.observer.left.text");
    }

    private void close(String title, String text) {
        unfollow();
        room = null;
        say(title, getTranslation(text));
        ((Main) getChildren().findFirst().orElseThrow()).add(home());
    }

    private Anchor home() {
        Anchor home = new Anchor("", getTranslation("room.observer.home"));
        home.addClassName("button");
        return home;
    }

    private void say(String title, String text) {
        removeAll();
        Paragraph sentence = new Paragraph(text);
        sentence.addClassName("quiet");
        sentence.getElement().setAttribute("role", "status");
        Main main = new Main(new H1(getTranslation(title)), sentence);
        main.addClassNames("stack", "observer-says");
        add(main);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("room.observer.title");
    }
}
