package dev.mockroom.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.NewObserverLink;
import dev.mockroom.interviews.Observers;
import dev.mockroom.interviews.Observing;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.ui.FreshSeatLink;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/// Who looks on at a live interview, for one of its two sides: a question to agree to, a name, and the way to ask.
@StyleSheet("styles/live.css")
class ObserversPart extends Section {

    private final Observers observers;
    private final SeatPass pass;
    private final Div rows = new Div();
    private final Div trouble = new Div();
    private final NativeButton ask = new NativeButton(getTranslation("room.observers.ask"), click -> ask());
    private @Nullable Observing shown;

    ObserversPart(Observers observers, SeatPass pass) {
        this.observers = observers;
        this.pass = pass;
        addClassName("observers");
        getElement().setAttribute("aria-label", getTranslation("room.observers"));
        rows.addClassName("rows");
        rows.getElement().setAttribute("aria-live", "polite");
        ask.addClassNames("button", "plain", "small");
        add(rows, trouble, ask);
    }

    /// The way to ask, for a screen that has a better place for it than a line of its own.
    Component asking() {
        return ask;
    }

    /// Reads who looks on now, and shows it where it has changed.
    void read() {
        Observing now = observers.find(pass);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        rows.removeAll();
        now.links().forEach(link -> rows.add(row(now, link)));
        ask.setVisible(now.open());
        setVisible(now.open() || !now.links().isEmpty());
    }

    private Component row(Observing now, Observing.Link link) {
        Div row = new Div();
        row.addClassName("observer-row");
        String other = now.other().isEmpty() ? getTranslation("room.somebody") : now.other();
        if (link.observer().isPresent()) {
            row.add(new Span(
                    getTranslation("room.observers.name", link.observer().get())));
            row.add(button("room.observers.leave", "button", () -> observers.withdraw(pass, link.id())));
        } else if (link.isAsked()) {
            Paragraph asks = new Paragraph(getTranslation("room.observers.asks", other));
            Paragraph what = new Paragraph(getTranslation("room.observers.what"));
            what.addClassNames("small", "quiet");
            row.addClassName("asks");
            row.add(new Div(asks, what));
            row.add(
                    button("room.observers.agree", "do", () -> observers.agree(pass, link.id())),
                    button("room.observers.refuse", "button", () -> observers.withdraw(pass, link.id())));
        } else {
            row.add(new Span(getTranslation(link.agreed() ? "room.observers.agreed" : "room.observers.waits", other)));
            row.add(button("room.observers.withdraw", "button", () -> observers.withdraw(pass, link.id())));
        }
        return row;
    }

    private NativeButton button(String key, String look, SerializableRunnable step) {
        NativeButton button = new NativeButton(getTranslation(key), click -> {
            step(step);
            ask.focus(); // the one that was pressed is gone with its row
        });
        button.addClassNames(look, "small");
        return button;
    }

    /// Asks for an observer, and shows the link this once.
    void ask() {
        step(() -> {
            NewObserverLink link = observers.ask(pass);
            Dialog dialog = new Dialog();
            dialog.addClassName("end-dialog");
            dialog.setHeaderTitle(getTranslation("room.observers.ask"));
            Observing now = observers.find(pass);
            Paragraph how = new Paragraph(getTranslation(
                    "room.observers.how", now.other().isEmpty() ? getTranslation("room.somebody") : now.other()));
            how.addClassName("quiet");
            NativeButton close = new NativeButton(getTranslation("room.keys.close"), click -> dialog.close());
            close.addClassName("button");
            dialog.add(how, new FreshSeatLink(InterviewNavigation.observe(link.secret())));
            dialog.getFooter().add(close);
            dialog.open();
        });
    }

    private void step(SerializableRunnable step) {
        trouble.removeAll();
        try {
            step.run();
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
        } catch (NotFound gone) {
            // The other side was quicker; what is shown now says so.
        }
        read();
    }
}
