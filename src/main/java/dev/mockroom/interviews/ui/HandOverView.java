package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.HandOver;
import dev.mockroom.interviews.HandOvers;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.NewSeatLink;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatLink;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a candidate hands their interview to a person, and takes it back.
@Route(InterviewNavigation.HAND_OVER)
@StyleSheet("styles/interviews.css")
@PermitAll
class HandOverView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HandOvers handOvers;
    private final RoomFollowers followers;
    private final Div fresh = new Div();
    private final Div trouble = new Div();
    private final Div state = new Div();
    private @Nullable Registration following;
    private InterviewId interview = new InterviewId(new UUID(0, 0));

    HandOverView(HandOvers handOvers, RoomFollowers followers) {
        this.handOvers = handOvers;
        this.followers = followers;
        addClassName("hand-over");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        interview = InterviewNavigation.interview(event);
        removeAll();
        fresh.removeAll();
        unfollow();
        // Before it reads: what changes in between is then read twice rather than never.
        following = followers.follow(interview, event.getUI(), this::changed);
        HandOver handOver;
        try {
            handOver = handOvers.find(interview);
        } catch (NotFound none) {
            unfollow();
            throw none;
        }
        Paragraph lead = new Paragraph(getTranslation("interviews.handOver.lead"));
        lead.addClassName("quiet");
        Anchor back = new Anchor(
                InterviewNavigation.room(interview),
                getTranslation(
                        handOver.phase() == Phase.ENDED ? "interviews.handOver.debrief" : "interviews.handOver.back"));
        back.addClassNames("button", "plain", "flush");
        Brief brief = new Brief("interviews.handOver.one", "interviews.handOver.two", "interviews.handOver.three");
        Header top = new Header(new H1(getTranslation("interviews.handOver.title")), lead);
        top.addClassName("stack");
        state.addClassName("stack");
        add(top, brief, trouble, fresh, state, back);
        show(handOver);
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

    /// Somebody has joined, or has submitted.
    private void changed() {
        try {
            show(handOvers.find(interview));
        } catch (NotFound gone) {
            unfollow();
            UI.getCurrent().getPage().reload();
        }
    }

    private void show(HandOver handOver) {
        state.removeAll();
        if (handOver.interviewer().isPresent()) {
            fresh.removeAll(); // one link seats one person
        }
        handOver.interviewer().ifPresentOrElse(sitting -> state.add(sitting(sitting)), () -> {
            NativeButton make = new NativeButton(
                    getTranslation(
                            fresh.getComponentCount() == 0
                                    ? "interviews.handOver.make"
                                    : "interviews.handOver.another"),
                    click -> make());
            make.addClassName(fresh.getComponentCount() == 0 ? "do" : "button");
            state.add(make);
        });
        if (!handOver.links().isEmpty()) {
            state.add(links(handOver));
        }
    }

    private Component sitting(HandOver.Sitting sitting) {
        String name = sitting.name().isEmpty() ? getTranslation("interviews.handOver.gone") : sitting.name();
        Section section = new Section(
                new H2(getTranslation("interviews.handOver.sits", name)),
                quiet(getTranslation(
                        sitting.done() ? "interviews.handOver.done" : "interviews.handOver.since",
                        when(sitting.joined()))));
        section.addClassNames("section", "stack");
        if (!sitting.done()) {
            NativeButton takeBack = new NativeButton(
                    getTranslation("interviews.handOver.takeBack"),
                    click -> step(() -> handOvers.takeBack(interview, sitting.seat())));
            takeBack.addClassName("button");
            section.add(takeBack);
        }
        return section;
    }

    private Component links(HandOver handOver) {
        UnorderedList list = new UnorderedList();
        list.addClassName("seat-links");
        for (SeatLink link : handOver.links()) {
            NativeButton revoke = new NativeButton(
                    getTranslation("interviews.handOver.revoke"),
                    click -> step(() -> {
                        fresh.removeAll();
                        handOvers.revoke(interview, link.id());
                    }));
            revoke.addClassName("button");
            list.add(new ListItem(
                    new Span(getTranslation("interviews.handOver.link", when(link.created()), when(link.expires()))),
                    revoke));
        }
        Section section = new Section(new Header(new H2(getTranslation("interviews.handOver.links"))), list);
        section.addClassName("section");
        return section;
    }

    private void make() {
        step(() -> {
            NewSeatLink link = handOvers.invite(interview);
            fresh.removeAll();
            fresh.add(new FreshSeatLink(InterviewNavigation.join(link.secret())));
        });
    }

    private void step(SerializableRunnable step) {
        trouble.removeAll();
        try {
            step.run();
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
        } catch (NotFound gone) {
            // Somebody was quicker; what is shown now says so.
        }
        show(handOvers.find(interview));
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", getLocale())
                .withZone(ViewerZone.of(UI.getCurrent()))
                .format(at);
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interviews.handOver.title");
    }
}
