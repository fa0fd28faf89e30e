package dev.mockroom.room.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.interviews.CandidateRoom;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.shared.ui.Icon;
import java.util.stream.Stream;

/// The minute before: what happens, and one button.
@StyleSheet("styles/live.css")
class Ready extends Div {

    Ready(CandidateRoom room, RoomActions actions) {
        addClassName("ready");
        Anchor setUp = new Anchor(InterviewNavigation.SET_UP, "");
        setUp.add(new Icon("back"), new Span(getTranslation("room.ready.back")));
        setUp.addClassNames("button", "plain");
        H1 title = new H1(getTranslation(
                "interviews.headline",
                room.outline().questions(),
                room.outline().minutes()));
        Paragraph what = new Paragraph(getTranslation(
                "room.ready.what",
                room.companyName().isEmpty() ? getTranslation("interviews.any") : room.companyName(),
                getTranslation("room.ready." + room.seniority().name())));
        what.addClassName("quiet");
        Paragraph round = new Paragraph(
                room.round().of() == 1
                        ? ""
                        : getTranslation(
                                room.round().number() == 1 ? "room.ready.first" : "room.ready.round",
                                room.round().number(),
                                room.round().of(),
                                room.round().name().orElse("")));
        round.setVisible(room.round().of() > 1);
        OrderedList brief = new OrderedList();
        brief.addClassName("brief");
        Stream.of("room.ready.one", "room.ready.two", "room.ready.three", "room.ready.four")
                .map(key -> new ListItem(getTranslation(key)))
                .forEach(brief::add);
        NativeButton start = new NativeButton(getTranslation("room.ready.start"), click -> actions.start());
        KeyCap key = new KeyCap(getTranslation("room.ready.key"));
        key.addClassName("only-wide");
        key.getElement().setAttribute("aria-hidden", "true");
        start.add(key);
        start.addClassName("do");
        start.focus();
        NativeButton discard = new NativeButton(getTranslation("room.ready.discard"), click -> actions.discard());
        discard.addClassNames("button", "plain");
        Anchor handOver = new Anchor(InterviewNavigation.handOver(room.interview()), getTranslation("room.handOver"));
        handOver.addClassNames("button", "plain");
        Div steps = new Div(start, discard, handOver);
        steps.addClassNames("row", "wrap");
        Main main = new Main(title, what, round, brief, steps);
        main.addClassName("stack");
        add(new Header(setUp), main);
    }
}
