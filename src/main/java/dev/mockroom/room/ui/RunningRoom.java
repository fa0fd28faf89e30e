package dev.mockroom.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.CandidateRoom;
import dev.mockroom.interviews.CandidateRoom.OpenQuestion;
import dev.mockroom.interviews.RoomAddress;
import dev.mockroom.shared.ui.AnswerEditor;
import dev.mockroom.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/// The room while an interview runs or is paused: question and answer side by side, on a phone one above the other.
class RunningRoom extends Div {

    private final AccountId candidate;
    private final RoomBar bar;
    private final Div watched = new Div();
    private final Div trouble = new Div();
    private final QuestionPane question;
    private final AnswerEditor answer = new AnswerEditor(getTranslation("room.answer"));
    private final RoomButtons buttons;
    private final boolean call;
    private @Nullable AttemptId opened;

    /// @param calls whether whoever is here can call each other
    RunningRoom(AccountId candidate, CandidateRoom room, boolean calls, RoomActions actions) {
        this.candidate = candidate;
        bar = new RoomBar(room, actions);
        answer.setShared(room.live().isPresent());
        question = new QuestionPane(actions);
        buttons = new RoomButtons(actions);
        addClassNames("room", "candidate");
        Div line = new Div(new Span());
        line.addClassName("clockline");
        line.getElement().setAttribute("aria-hidden", "true");
        answer.setPlaceholder(getTranslation("room.answer.placeholder"));
        Section own = new Section(answer);
        own.addClassName("answer");
        own.getElement().setAttribute("aria-label", getTranslation("room.answer"));
        Main work = new Main(question, own);
        work.addClassName("work");
        call = calls && room.live().isPresent();
        if (call) {
            work.addComponentAtIndex(1, new RoomCall(room.interview(), room.seat()));
        }
        Div above = new Div(watched, trouble);
        above.addClassName("room-trouble");
        add(bar, line, above, work, buttons, new RoomKeys(actions));
    }

    void show(CandidateRoom room, OpenQuestion open) {
        bar.show(room, open);
        question.show(room, open);
        buttons.show(room, open);
        if (!open.attempt().equals(opened)) {
            opened = open.attempt();
            answer.open(new AnswerEditor.Address(
                    RoomAddress.socket(room.interview()),
                    candidate.value(),
                    open.attempt().value()));
        }
    }

    /// Puts who looks on above the question, and the way to ask for somebody below it.
    void observers(ObserversPart part) {
        if (part.getParent().filter(watched::equals).isEmpty()) {
            watched.add(part);
            question.offer(part.asking());
        }
    }

    /// Lets somebody type on after a reload; not on a phone, where the keyboard would cover the question.
    void focusAnswer() {
        answer.getElement().executeJs("""
                customElements.whenDefined(this.localName)
                  .then(() => this.updateComplete)
                  .then(() => matchMedia('(min-width: 900px)').matches && this.focus())""");
    }

    /// Whether people here can call each other.
    boolean hasCall() {
        return call;
    }

    /// Says what did not work; the next step that does takes it away.
    void showTrouble(String sentence) {
        trouble.add(Notice.trouble(sentence));
    }

    void clearTrouble() {
        trouble.removeAll();
    }

    /// Runs this when all that was typed has arrived, or has not for a while.
    void whenSettled(SerializableConsumer<Boolean> then) {
        answer.whenSettled(then);
    }

    /// Runs this when the room takes no more answers.
    void whenClosed(Runnable then) {
        answer.addClosedListener(closed -> then.run());
    }
}
