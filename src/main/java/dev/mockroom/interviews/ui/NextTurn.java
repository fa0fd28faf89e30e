package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.NextRound;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.Swap;
import dev.mockroom.interviews.Swaps;

/// What comes after an interview in the same meeting: the next round of a loop, one's own turn, the other half.
///
/// It stands below what is to be done about the interview that is over, or in one line above what there is to read of
/// it, and shows nothing where nothing comes.
@StyleSheet("styles/interviews.css")
public final class NextTurn extends Section {

    private final SeatPass pass;
    private boolean awaited;

    /// @param pass of whoever looks, to the interview that is over
    public NextTurn(Swaps swaps, SeatPass pass) {
        this.pass = pass;
        addClassNames("next-turn", "section", "stack");
        getElement().setAttribute("aria-label", getTranslation("interviews.next"));
        // The candidate has links to all rounds beside this.
        swaps.next(pass).filter(next -> next.role() == SeatRole.INTERVIEWER).ifPresent(this::round);
        swaps.find(pass).ifPresent(this::swap);
        setVisible(getComponentCount() > 0);
    }

    /// The same, for the head of a long page.
    public NextTurn inOneLine() {
        addClassName("in-line");
        getElement().getClassList().set("section", false);
        return this;
    }

    /// Whether the other side waits for what comes next, so that it is the one thing to do, before any other of a page.
    public boolean isAwaited() {
        return awaited;
    }

    private void round(NextRound next) {
        say(getTranslation(
                "interviews.next.round",
                next.round().number(),
                next.round().of(),
                next.round().name().orElse("")));
        // A guest's key opens the next room too, but their browser keeps it by the room.
        NativeButton on = new NativeButton(getTranslation("interviews.next.round.go"), click -> {
            pass.key().ifPresent(key -> SeatCookie.give(next.interview(), key));
            UI.getCurrent().getPage().setLocation(InterviewNavigation.interviewer(next.interview()));
        });
        on.addClassName("do");
        awaited = true;
        add(new Div(on));
    }

    private void swap(Swap swap) {
        boolean ended =
                swap.planned().filter(second -> second.phase() == Phase.ENDED).isPresent();
        if (ended) {
            say(getTranslation("interviews.next.half", name(swap)));
            add(link(half(swap), "interviews.next.half.go", "button"));
        } else if (swap.turn() == 1 && swap.over()) {
            boolean settled = swap.wanted() || swap.planned().isPresent();
            awaited |= settled;
            say(getTranslation("interviews.next." + swap.side().name() + (settled ? "" : ".offer"), name(swap)));
            add(link(
                    InterviewNavigation.swap(swap.first()),
                    settled ? "interviews.next.swap.go" : "interviews.next.swap.offer",
                    settled ? "do" : "button"));
        }
    }

    /// The other half, from where one is: what was answered, or what was heard.
    private static String half(Swap swap) {
        boolean answeredHere = (swap.turn() == 1) == (swap.side() == Swap.Side.FIRST);
        InterviewId other = swap.turn() == 1 ? swap.planned().orElseThrow().interview() : swap.first();
        return answeredHere ? InterviewNavigation.interviewer(other) : InterviewNavigation.room(other);
    }

    private String name(Swap swap) {
        return swap.other().isEmpty() ? getTranslation("interviews.handOver.gone") : swap.other();
    }

    private void say(String sentence) {
        add(new Paragraph(sentence));
    }

    private Component link(String address, String key, String look) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName(look);
        return new Div(link);
    }
}
