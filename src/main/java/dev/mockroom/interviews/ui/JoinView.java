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
import dev.mockroom.interviews.Invitation;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.Joining;
import dev.mockroom.shared.ui.Caller;
import dev.mockroom.shared.ui.Notice;

/// Where a link to the interviewer's seat leads: what it is about, and one button that uses it up.
@Route(value = InterviewNavigation.JOIN, autoLayout = false)
@StyleSheet("styles/interviews.css")
@AnonymousAllowed
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;
    private final CurrentPerson currentPerson;
    private final Main main = new Main();
    private final JoinName name = new JoinName("interviews.join.name.help");
    private String secret = "";

    JoinView(Joining joining, CurrentPerson currentPerson) {
        this.joining = joining;
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
        show(joining.look(secret, Caller.address()));
    }

    private void show(Invitation invitation) {
        main.removeAll();
        switch (invitation) {
            case Invitation.Gone gone -> {
                Anchor home = new Anchor("", getTranslation("interviews.join.home"));
                home.addClassName("button");
                Anchor seat = new Anchor(InterviewNavigation.SEAT, getTranslation("interviews.join.code"));
                seat.addClassNames("button", "plain");
                main.add(
                        new H1(getTranslation("interviews.join.gone")), quiet("interviews.join.gone.text"), home, seat);
            }
            case Invitation.TooOften often ->
                main.add(new H1(getTranslation("interviews.often")), quiet("interviews.often.text"));
            case Invitation.Open open -> showOpen(open);
        }
    }

    private void showOpen(Invitation.Open open) {
        main.add(new H1(getTranslation("interviews.join.asks", open.candidate())));
        Paragraph what = new Paragraph(getTranslation(
                "interviews.join.what",
                open.questions(),
                open.minutes(),
                open.companyName().isEmpty() ? getTranslation("interviews.any") : open.companyName(),
                getTranslation("interviews.level." + open.seniority().name()),
                getTranslation("interviews.join." + open.phase().name())));
        main.add(what);
        if (open.own()) {
            main.add(Notice.info(getTranslation("interviews.join.own")));
            return;
        }
        main.add(new Brief("interviews.join.one", "interviews.join.two", "interviews.join.three"));
        main.add(name.unless(currentPerson.find()));
        NativeButton join = new NativeButton(getTranslation("interviews.join.do"), click -> join());
        join.addClassName("do");
        main.add(new Div(join));
    }

    private void join() {
        switch (joining.join(secret, name.getValue())) {
            case JoinOutcome.Joined joined -> {
                joined.key().ifPresent(key -> SeatCookie.give(joined.interview(), key));
                UI.getCurrent().getPage().setLocation(InterviewNavigation.interviewer(joined.interview()));
            }
            case JoinOutcome.NameMissing missing -> name.again();
            case JoinOutcome.Own own -> look();
            case JoinOutcome.Gone gone -> look();
        }
    }

    private Paragraph quiet(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("quiet");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.join.title");
    }
}
