package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.ObserverInvitation;
import dev.mockroom.interviews.Observers;
import dev.mockroom.shared.ui.Caller;
import dev.mockroom.shared.ui.Notice;

/// Where a link to an observer's seat leads: what it is about, and one button that uses it up.
@Route(value = InterviewNavigation.OBSERVE, autoLayout = false)
@StyleSheet("styles/interviews.css")
@AnonymousAllowed
class ObserveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Observers observers;
    private final CurrentPerson currentPerson;
    private final Main main = new Main();
    private final JoinName name = new JoinName("interviews.observe.name.help");
    private String secret = "";

    ObserveView(Observers observers, CurrentPerson currentPerson) {
        this.observers = observers;
        this.currentPerson = currentPerson;
        addClassName("join");
        main.addClassName("stack");
        add(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        look();
    }

    private void look() {
        main.removeAll();
        switch (observers.look(secret, Caller.address(), SeatCookie::pass)) {
            case ObserverInvitation.Gone gone -> {
                Anchor home = new Anchor("", getTranslation("interviews.join.home"));
                home.addClassName("button");
                main.add(
                        new H1(getTranslation("interviews.join.gone")),
                        quiet(getTranslation("interviews.observe.gone")),
                        home);
            }
            case ObserverInvitation.TooOften often ->
                main.add(new H1(getTranslation("interviews.often")), quiet(getTranslation("interviews.often.text")));
            case ObserverInvitation.Waiting waiting -> {
                NativeButton again = new NativeButton(getTranslation("interviews.observe.again"), click -> look());
                again.addClassName("do");
                main.add(
                        new H1(getTranslation("interviews.observe.waits")),
                        quiet(getTranslation("interviews.observe.waits.text")),
                        new Div(again));
            }
            case ObserverInvitation.Open open -> show(open);
        }
    }

    private void show(ObserverInvitation.Open open) {
        main.add(new H1(getTranslation("interviews.observe.heading", somebody(open.candidate()))));
        if (open.own()) {
            main.add(Notice.info(getTranslation("interviews.observe.own")));
            return;
        }
        main.add(new Paragraph(
                getTranslation("interviews.observe.what", somebody(open.interviewer()), somebody(open.candidate()))));
        main.add(new Brief("interviews.observe.one", "interviews.observe.two", "interviews.observe.three"));
        main.add(name.unless(currentPerson.find()));
        NativeButton join = new NativeButton(getTranslation("interviews.join.do"), click -> join());
        join.addClassName("do");
        main.add(new Div(join));
    }

    private String somebody(String known) {
        return known.isEmpty() ? getTranslation("interviews.handOver.gone") : known;
    }

    private void join() {
        switch (observers.join(secret, name.getValue(), SeatCookie::pass)) {
            case JoinOutcome.Joined joined -> {
                joined.key().ifPresent(key -> SeatCookie.give(joined.interview(), key));
                UI.getCurrent().getPage().setLocation(InterviewNavigation.observer(joined.interview()));
            }
            case JoinOutcome.NameMissing missing -> name.again();
            case JoinOutcome.Own own -> look();
            case JoinOutcome.Gone gone -> look();
        }
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.observe.title");
    }
}
