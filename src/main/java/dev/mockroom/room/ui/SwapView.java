package dev.mockroom.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.Companies;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SetUpOutcome;
import dev.mockroom.interviews.Swap;
import dev.mockroom.interviews.Swaps;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.interviews.ui.RoomFollowers;
import dev.mockroom.interviews.ui.SeatCookie;
import dev.mockroom.interviews.ui.TurnPlanner;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.Draft;
import dev.mockroom.shared.ui.Notice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Half-way: whoever interviewed plans their own turn, and whoever answered waits to interview them.
///
/// Each side sees the one thing to do next, and hears at once when the other has done theirs.
@Route(value = InterviewNavigation.SWAP, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/live.css")
class SwapView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Swaps swaps;
    private final Companies companies;
    private final CurrentPerson currentPerson;
    private final RoomFollowers followers;
    private final Div said = new Div();
    private final Div trouble = new Div();
    private SeatPass pass = SeatPass.of(new InterviewId(new UUID(0, 0)));
    private @Nullable Swap shown;
    private @Nullable Registration following;

    SwapView(Swaps swaps, Companies companies, CurrentPerson currentPerson, RoomFollowers followers) {
        this.swaps = swaps;
        this.companies = companies;
        this.currentPerson = currentPerson;
        this.followers = followers;
        addClassNames("ready", "swap");
        said.addClassName("stack");
        trouble.addClassName("room-trouble");
        Main main = new Main(said, trouble);
        main.addClassName("stack");
        add(new Header(), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unfollow();
        pass = SeatCookie.pass(InterviewNavigation.interview(event));
        // Before it reads: what changes in between is then read twice rather than never.
        following = followers.follow(pass.interview(), event.getUI(), this::changed);
        shown = null;
        try {
            read();
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

    private void changed() {
        try {
            read();
        } catch (NotFound gone) {
            unfollow();
            UI.getCurrent().getPage().reload();
        }
    }

    private void read() {
        Swap now = swaps.find(pass).orElseThrow(() -> new NotFound("There is no such interview."));
        if (now.equals(shown)) {
            return; // what somebody is choosing here stays as it is
        }
        shown = now;
        said.removeAll();
        trouble.removeAll();
        if (now.side() == Swap.Side.PARTNER) {
            partner(now);
        } else {
            first(now);
        }
    }

    private void partner(Swap now) {
        head(getTranslation("room.swap.yours"), getTranslation("room.swap.yours.text", name(now)));
        if (now.planned().isPresent()) {
            planned(now, now.planned().get());
        } else if (now.guest()) {
            guest(now);
        } else {
            plan(now);
        }
        said.add(back(InterviewNavigation.interviewer(now.first())));
    }

    private void planned(Swap now, Swap.Second second) {
        said.add(new Paragraph(getTranslation("room.swap.planned", second.questions(), second.minutes())));
        if (!now.over()) {
            said.add(quiet(getTranslation("room.swap.after", name(now))));
        } else if (!now.done()) {
            said.add(quiet(getTranslation("room.swap.scorecard", name(now))));
            said.add(link(InterviewNavigation.interviewer(now.first()), "room.swap.scorecard.go", "do"));
            said.add(link(InterviewNavigation.room(second.interview()), "room.swap.anyway", "button"));
        } else {
            said.add(link(InterviewNavigation.room(second.interview()), "room.swap.go", "do"));
        }
    }

    private void guest(Swap now) {
        if (currentPerson.find().isEmpty()) {
            said.add(new Paragraph(getTranslation("room.swap.guest")));
            said.add(quiet(getTranslation("room.swap.guest.keeps")));
            // A page for people with an account: whoever has none is asked to sign in or up first, and comes back here.
            said.add(link(InterviewNavigation.swapSignedIn(now.first()), "room.swap.signUp", "do"));
        } else {
            said.add(new Paragraph(getTranslation(
                    "room.swap.claim", currentPerson.find().orElseThrow().name())));
            said.add(action("room.swap.claim.do", () -> {
                if (!swaps.claim(pass)) {
                    trouble.add(Notice.trouble(getTranslation("room.swap.claim.other")));
                } else {
                    read();
                }
            }));
        }
    }

    private void plan(Swap now) {
        TurnPlanner planner = new TurnPlanner(
                companies.all(),
                now.usual(),
                new Draft("swap-" + now.first().value()),
                wished -> swaps.outline(pass, wished),
                this::begin);
        said.add(quiet(getTranslation("room.swap.rule")));
        said.add(planner);
    }

    private void begin(Blueprint wished) {
        guarded(() -> {
            if (swaps.begin(pass, wished) instanceof SetUpOutcome.Refused) {
                shown = null; // the bank has changed since the summary was made
            }
            read();
        });
    }

    private void first(Swap now) {
        head(getTranslation("room.swap.theirs", name(now)), getTranslation("room.swap.theirs.text", name(now)));
        if (!now.over()) {
            said.add(quiet(getTranslation("room.swap.theirs.later")));
        } else {
            afterwards(now);
        }
        said.add(back(InterviewNavigation.room(now.first())));
    }

    private void afterwards(Swap now) {
        if (!now.done()) {
            said.add(quiet(getTranslation("room.swap.rate")));
            said.add(link(InterviewNavigation.room(now.first()), "room.swap.rate.go", "do"));
        }
        if (now.planned().isPresent()) {
            Swap.Second second = now.planned().get();
            said.add(new Paragraph(getTranslation("room.swap.theirs.planned", second.questions(), second.minutes())));
            said.add(link(
                    InterviewNavigation.interviewer(second.interview()),
                    "room.swap.theirs.go",
                    now.done() ? "do" : "button"));
        } else if (now.wanted()) {
            Paragraph waits = quiet(getTranslation("room.swap.theirs.waits", name(now)));
            waits.getElement().setAttribute("role", "status");
            said.add(waits);
        } else {
            said.add(action("room.swap.offer", () -> swaps.offer(pass)));
        }
    }

    private void head(String title, String text) {
        said.add(new H1(title), quiet(text));
    }

    private String name(Swap now) {
        return now.other().isEmpty() ? getTranslation("room.somebody") : now.other();
    }

    private Component action(String key, SerializableRunnable step) {
        NativeButton button = new NativeButton(getTranslation(key), click -> guarded(step));
        button.addClassName("do");
        return new Div(button);
    }

    private void guarded(SerializableRunnable step) {
        trouble.removeAll();
        try {
            step.run();
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
        }
    }

    private Component link(String address, String key, String look) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName(look);
        return new Div(link);
    }

    private Component back(String address) {
        Anchor link = new Anchor(address, getTranslation("room.swap.back"));
        link.addClassNames("button", "plain");
        return new Div(link);
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("room.swap.title");
    }
}
