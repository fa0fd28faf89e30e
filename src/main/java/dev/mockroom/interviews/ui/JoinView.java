package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.interviews.Invitation;
import dev.mockroom.interviews.JoinOutcome;
import dev.mockroom.interviews.Joining;
import dev.mockroom.shared.ui.Notice;
import java.util.stream.Stream;

/// Where a link to the interviewer's seat leads: what it is about, and one button that uses it up.
@Route(value = InterviewNavigation.JOIN, autoLayout = false)
@StyleSheet("styles/interviews.css")
@AnonymousAllowed
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Joining joining;
    private final CurrentPerson currentPerson;
    private final Main main = new Main();
    private final TextField name = new TextField();
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
        show(joining.look(secret));
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
        OrderedList brief = new OrderedList();
        brief.addClassName("brief");
        Stream.of("interviews.join.one", "interviews.join.two", "interviews.join.three")
                .map(key -> new ListItem(getTranslation(key)))
                .forEach(brief::add);
        main.add(brief);
        currentPerson
                .find()
                .ifPresentOrElse(
                        person -> main.add(new Paragraph(getTranslation("interviews.join.as", person.name()))),
                        this::askForName);
        NativeButton join = new NativeButton(getTranslation("interviews.join.do"), click -> join());
        join.addClassName("do");
        main.add(new Div(join));
    }

    private void askForName() {
        name.setLabel(getTranslation("interviews.join.name"));
        name.setHelperText(getTranslation("interviews.join.name.help"));
        name.setErrorMessage(getTranslation("interviews.join.name.wrong"));
        name.setManualValidation(true);
        name.setMaxLength(80);
        name.setWidthFull();
        main.add(name);
    }

    private void join() {
        switch (joining.join(secret, name.getValue())) {
            case JoinOutcome.Joined joined -> {
                joined.key().ifPresent(key -> SeatCookie.give(joined.interview(), key));
                UI.getCurrent().getPage().setLocation(InterviewNavigation.interviewer(joined.interview()));
            }
            case JoinOutcome.NameMissing missing -> {
                name.setInvalid(true);
                name.focus();
            }
            case JoinOutcome.Own own -> show(joining.look(secret));
            case JoinOutcome.Gone gone -> show(joining.look(secret));
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
