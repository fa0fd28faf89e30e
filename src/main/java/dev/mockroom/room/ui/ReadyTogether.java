package dev.mockroom.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.Outline;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.shared.Seniority;
import java.io.Serializable;
import java.util.List;

/// The minute before a live interview: one's own role in a few lines, who is here, who is ready.
///
/// It begins when both have said that they are; what changes on the other side is shown without a new briefing.
@StyleSheet("styles/live.css")
class ReadyTogether extends Div {

    private final NativeButton ready = new NativeButton();
    private final Section who = new Section();
    private final UnorderedList people = new UnorderedList();
    private final Paragraph waits = new Paragraph();
    private final Div steps = new Div();
    private final Div below = new Div();
    private boolean said;

    /// What is about to begin, for whoever reads it.
    ///
    /// @param brief the sentences of the briefing, in order
    record What(
            InterviewId interview,
            SeatId seat,
            Outline outline,
            String companyName,
            Seniority seniority,
            String roleKey,
            List<String> brief)
            implements Serializable {}

    /// Somebody who is to take part.
    ///
    /// @param name  empty where nobody has come yet
    record Other(String name, boolean ready) implements Serializable {}

    /// @param calls whether camera and microphone will be of use
    ReadyTogether(What what, boolean calls, SerializableConsumer<Boolean> saysReady) {
        addClassNames("ready", "together");
        H1 title = new H1(getTranslation(
                "interviews.headline",
                what.outline().questions(),
                what.outline().minutes()));
        Paragraph about = new Paragraph(getTranslation(
                what.roleKey(),
                what.companyName().isEmpty() ? getTranslation("interviews.any") : what.companyName(),
                getTranslation("room.ready." + what.seniority().name())));
        about.addClassName("quiet");
        OrderedList brief = new OrderedList();
        brief.addClassName("brief");
        what.brief().stream().map(ListItem::new).forEach(brief::add);
        people.addClassName("who");
        who.add(new H2(getTranslation("room.ready.who")), people, presence(what));
        who.addClassNames("stack", "who-is-here");
        waits.addClassNames("quiet");
        waits.getElement().setAttribute("role", "status");
        ready.addClickListener(click -> saysReady.accept(!said));
        steps.add(ready);
        steps.addClassNames("row", "wrap");
        below.addClassNames("row", "wrap");
        Main main = new Main(title, about, brief, who, waits, steps, below);
        if (calls) {
            main.addComponentAtIndex(main.indexOf(waits), new DeviceTest());
        }
        main.addClassName("stack");
        add(new Header(), main);
    }

    private static Component presence(What what) {
        RoomPresence presence = new RoomPresence(what.interview(), what.seat());
        presence.addClassNames("small", "quiet");
        return presence;
    }

    /// Puts what else can be done below the one thing to do.
    void offer(Component... others) {
        below.removeAll();
        below.add(others);
    }

    /// Puts who looks on below who is here.
    void observers(Component part) {
        if (part.getParent().filter(who::equals).isEmpty()) {
            who.add(part);
        }
    }

    /// Shows who is ready now.
    ///
    /// @param other without a name where nobody has come yet
    void show(boolean ownReady, Other other, String nobodyYet) {
        boolean first = people.getChildren().findAny().isEmpty();
        said = ownReady;
        people.removeAll();
        people.add(person(getTranslation("room.ready.you"), ownReady));
        boolean there = !other.name().isEmpty();
        people.add(person(there ? other.name() : nobodyYet, there && other.ready()));
        ready.setText(getTranslation(ownReady ? "room.ready.notYet" : "room.ready.start"));
        ready.setClassName("do", !ownReady);
        ready.setClassName("button", ownReady);
        waits.setText(
                !ownReady
                        ? ""
                        : there
                                ? getTranslation("room.ready.waits", other.name())
                                : getTranslation("room.ready.waits.nobody"));
        if (first) {
            ready.focus();
        }
    }

    private ListItem person(String name, boolean isReady) {
        Span state = new Span(getTranslation(isReady ? "room.ready.is" : "room.ready.isNot"));
        state.addClassNames("small", "quiet");
        Span sign = new Span();
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(sign, new Span(name), state);
        item.setClassName("is-ready", isReady);
        return item;
    }
}
