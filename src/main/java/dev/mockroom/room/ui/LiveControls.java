package dev.mockroom.room.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.LiveRoom;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.MovingSeats;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.QuestionSwaps;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.scoring.ui.LiveSide.KeyMeaning;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.ui.Notice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an interviewer leads with: pause, more time, time alone, skip, the end; and what is so at the moment.
@StyleSheet("styles/live.css")
class LiveControls extends Section {

    static final List<KeyMeaning> KEYS = List.of(
            new KeyMeaning("P", "room.keys.pause"),
            new KeyMeaning("X", "room.keys.extend"),
            new KeyMeaning("F", "room.keys.focus"),
            new KeyMeaning("S", "room.keys.skip"),
            new KeyMeaning("A", "room.keys.exchange"),
            new KeyMeaning("O", "room.keys.observers"));

    private final LiveRooms rooms;
    private final QuestionSwaps questions;
    private final SeatPass pass;
    private final ObserversPart watching;
    private final SerializableConsumer<Integer> turn;
    private final Span state = new Span();
    private final NativeButton there = new NativeButton();
    private final NativeButton another = button("A", () -> exchange(this.looksAt));
    private final NativeButton pause = button("P", this::pauseOrResume);
    private final NativeButton extend = button("X", this::extend);
    private final NativeButton focus = button("F", this::focusOrNot);
    private final NativeButton skip = button("S", this::skip);
    private final NativeButton end = button("", this::end);
    private final Div buttons = new Div();
    private final Div trouble = new Div();
    private final ExchangedPart exchanged = new ExchangedPart(this::back);
    private @Nullable LiveRoom room;
    private int looksAt;

    LiveControls(
            LiveRooms rooms,
            QuestionSwaps questions,
            MovingSeats moving,
            SeatPass pass,
            ObserversPart watching,
            SerializableConsumer<Integer> turn) {
        this.rooms = rooms;
        this.questions = questions;
        this.pass = pass;
        this.watching = watching;
        this.turn = turn;
        addClassName("live-controls");
        Div line = new Div(new Span());
        line.addClassName("clockline");
        line.getElement().setAttribute("aria-hidden", "true");
        state.addClassNames("state", "small");
        state.getElement().setAttribute("role", "status");
        there.addClassNames("button", "plain", "small");
        there.addClickListener(click -> goThere());
        say(another, getTranslation("room.lead.exchange"));
        say(extend, getTranslation("room.lead.extend", InterviewerLive.MORE_MINUTES));
        say(skip, getTranslation("room.skip"));
        say(end, getTranslation("room.end"));
        end.addClassName("end-it");
        buttons.add(pause, extend, focus, skip, end, new OtherDevice(moving, pass));
        buttons.addClassName("lead");
        getElement().setAttribute("aria-label", getTranslation("room.lead"));
        Div row = new Div(state, there, another, buttons);
        row.addClassName("live-row");
        trouble.addClassName("room-trouble");
        add(line, row, trouble, exchanged, watching);
    }

    private NativeButton button(String key, SerializableRunnable step) {
        NativeButton button = new NativeButton("", click -> step.run());
        button.addClassNames("button", "plain", "small");
        if (!key.isEmpty()) {
            KeyCap cap = new KeyCap(key);
            cap.addClassName("only-wide");
            cap.getElement().setAttribute("aria-hidden", "true");
            button.add(new Span(), cap);
        } else {
            button.add(new Span());
        }
        return button;
    }

    void show(LiveRoom now) {
        room = now;
        boolean runs = now.phase() == Phase.RUNNING;
        boolean paused = now.phase() == Phase.PAUSED;
        boolean alone = now.focusUntil().isPresent();
        buttons.setVisible(runs || paused);
        if (buttons.isVisible()
                && watching.asking().getParent().filter(buttons::equals).isEmpty()) {
            buttons.addComponentAtIndex(buttons.indexOf(end), watching.asking());
        }
        if (now.phase() == Phase.ENDED) {
            remove(watching); // nobody looks on any more
        }
        word(pause, paused ? "room.resume" : "room.pause");
        word(focus, alone ? "room.lead.focus.end" : "room.lead.focus");
        List.of(extend, focus, skip).forEach(button -> button.setEnabled(runs));
        exchanged.show(now);
        buttons.getChildren().filter(OtherDevice.class::isInstance).forEach(other -> other.setVisible(now.guest()));
        looksAt(looksAt);
    }

    private static void say(NativeButton button, String word) {
        button.getChildren().findFirst().ifPresent(span -> span.getElement().setText(word));
    }

    private void word(NativeButton button, String key) {
        say(button, getTranslation(key));
    }

    /// Says which question lies open on this screen.
    void looksAt(int number) {
        looksAt = number;
        LiveRoom now = room;
        if (now == null) {
            return;
        }
        boolean under = now.phase() == Phase.RUNNING || now.phase() == Phase.PAUSED;
        boolean elsewhere = under && number != 0 && number != now.present();
        there.setVisible(elsewhere);
        there.setText(getTranslation("room.lead.there", now.present()));
        another.setVisible(item(number).filter(LiveRoom.Item::isAhead).isPresent() && under);
        another.setAriaLabel(getTranslation("room.lead.exchange.label", number));
        state.setText(sentence(now, elsewhere));
    }

    private String sentence(LiveRoom now, boolean elsewhere) {
        if (now.phase() == Phase.ENDED) {
            return getTranslation("room.lead.over");
        }
        if (now.phase() == Phase.PAUSED) {
            return getTranslation("room.lead.paused");
        }
        if (now.focusUntil().isPresent()) {
            return getTranslation("room.lead.alone", now.candidate());
        }
        return elsewhere ? getTranslation("room.lead.elsewhere", now.candidate(), now.present()) : "";
    }

    void press(String key) {
        if (buttons.isVisible()) {
            switch (key) {
                case "p" -> pauseOrResume();
                case "x" -> extend();
                case "f" -> focusOrNot();
                case "s" -> skip();
                case "a" -> exchange(looksAt);
                case "o" -> watching.ask();
                default -> {}
            }
        }
    }

    private void goThere() {
        if (room != null) {
            turn.accept(room.present());
        }
    }

    private void pauseOrResume() {
        step(() -> {
            if (phase() == Phase.PAUSED) {
                rooms.resume(pass);
            } else {
                rooms.pause(pass);
            }
        });
    }

    private void extend() {
        step(() -> rooms.extend(pass, present(), InterviewerLive.MORE_MINUTES));
    }

    private void focusOrNot() {
        step(() -> {
            if (room != null && room.focusUntil().isPresent()) {
                rooms.endFocus(pass);
            } else {
                rooms.focus(pass);
            }
        });
    }

    private void skip() {
        LiveRoom now = room;
        if (now != null) {
            step(() -> rooms.skip(pass, now.present()));
            if (now.present() == now.plan().size()) {
                end();
            }
        }
    }

    /// Exchanges this question for another, or says why not.
    ///
    /// @return whether it was
    boolean exchange(int number) {
        return item(number)
                .filter(item -> step(() -> questions.another(pass, item.attempt())))
                .isPresent();
    }

    private void back(AttemptId attempt) {
        if (step(() -> questions.back(pass, attempt))) {
            (another.isVisible() ? another : pause).focus(); // the one that was pressed is gone with its notice
        }
    }

    private Optional<LiveRoom.Item> item(int number) {
        LiveRoom now = room;
        return now == null || number < 1 || number > now.plan().size()
                ? Optional.empty()
                : Optional.of(now.plan().get(number - 1));
    }

    private void end() {
        LiveRoom now = room;
        if (now != null) {
            EndDialog.leading(now.candidate(), () -> {
                        step(() -> rooms.end(pass));
                        turn.accept(now.plan().size() + 1);
                    })
                    .open();
        }
    }

    private Phase phase() {
        return room == null ? Phase.WAITING : room.phase();
    }

    private int present() {
        return room == null ? 1 : room.present();
    }

    private boolean step(SerializableRunnable step) {
        trouble.removeAll();
        try {
            step.run();
            return true;
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
            return false;
        }
    }
}
