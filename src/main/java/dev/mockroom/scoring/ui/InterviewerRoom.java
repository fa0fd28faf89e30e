package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.Evidence;
import dev.mockroom.scoring.EvidenceId;
import dev.mockroom.scoring.EvidenceOutcome;
import dev.mockroom.scoring.InterviewerCard;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.InterviewerQuestion;
import dev.mockroom.scoring.InterviewerStep;
import dev.mockroom.scoring.Note;
import dev.mockroom.scoring.NoteId;
import dev.mockroom.scoring.Playbacks;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.Draft;
import dev.mockroom.shared.ui.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The interviewer's room: the plan, one card to listen with, the answer beside it. Every tap is stored as it is made.
final class InterviewerRoom extends Div implements Listening {

    private final InterviewerCards cards;
    private final @Nullable LiveSide live;
    private final SeatPass pass;
    private final SerializableRunnable submitted;
    private final InterviewerBar bar = new InterviewerBar(this::toggleAnswer);
    private final PlanList plan;
    private final Div trouble = new Div();
    private final Section place = new Section();
    private final AnswerPane answer;
    private @Nullable InterviewerCard card;
    private @Nullable ListenPart listen;
    private @Nullable NextSheet sheet;
    private int open = 1;
    private boolean readingAgain;

    /// @param live null where the candidate is alone, or was
    InterviewerRoom(
            InterviewerCards cards,
            Playbacks playbacks,
            SeatPass pass,
            @Nullable LiveSide live,
            SerializableRunnable submitted) {
        this.cards = cards;
        this.live = live;
        this.pass = pass;
        this.submitted = submitted;
        this.plan = new PlanList(live);
        this.answer = new AnswerPane(
                this,
                new Playing(playbacks, pass),
                new Draft("note-" + pass.interview().value()));
        addClassNames("room", "interviewer");
        getElement().setAttribute("tabindex", "-1");
        place.addClassName("cardcol");
        trouble.addClassName("room-trouble");
        Main seat = new Main(plan, place, answer);
        seat.addClassName("seat");
        add(bar, trouble, seat);
        if (live != null) {
            bar.add(live.head());
            addComponentAtIndex(1, live.controls(this::turn));
            addClassName("is-live");
            live.call().ifPresent(call -> seat.addComponentAtIndex(1, call));
        }
        InterviewerKeys.listen(this, this, this::press, live);
    }

    /// Shows a card just read.
    ///
    /// @param number the question to open; the number after the last one is the end
    void show(InterviewerCard read, int number) {
        boolean led = card != null && open != number;
        card = read;
        open = Math.clamp(number, 1, read.questions().size() + 1);
        trouble.removeAll();
        getElement().executeJs("this.classList.remove('with-answer')"); // the browser alone knows whether it was there
        place.removeAll();
        listen = null;
        if (open > read.questions().size()) {
            place.add(new WrapUpPart(cards, pass, read, live != null, this::changed, submitted));
            answer.setVisible(false);
        } else {
            listen = new ListenPart(read, question(), live != null, this);
            place.add(listen);
            answer.setVisible(true);
            answer.show(read.candidate(), question(), live, read.phase() == Phase.ENDED);
        }
        place.getElement().executeJs("this.scrollTop = 0; this.firstElementChild?.scrollTo?.(0, 0)");
        if (led) {
            // What was pressed in the plan or the dialog is gone; who is writing a note goes on.
            place.getElement().executeJs("""
                    const at = document.activeElement;
                    if (at === document.body || at.closest('.planlist')) {
                      this.querySelector('h1')?.focus({ preventScroll: true });
                    }""");
        }
        around();
    }

    /// Shows what has become of the interview; what somebody is writing here stays as it is.
    void liveChanged() {
        if (live == null) {
            return;
        }
        if (!readingAgain && !live.attempts().equals(attempts(card()))) {
            exchanged();
            return;
        }
        live.looksAt(open);
        plan.liveChanged(card(), open);
        setClassName("thinking", live.isFocus());
        if (listen != null && live.phase() == Phase.ENDED) {
            answer.offerPlayback(attempt());
        }
        if (listen == null) {
            phaseChanged();
        } else if (open == live.present()) {
            listen.showHints(live.hints(), live.phase() == Phase.RUNNING);
        } else {
            listen.showHints(question().attempt().hints(), false);
        }
    }

    /// A question was exchanged for another. Where that is not the one that lies open, what is open here stays.
    private void exchanged() {
        if (!(cards.open(pass) instanceof InterviewerStep.Writing writing)) {
            return;
        }
        readingAgain = true;
        try {
            boolean stays =
                    listen == null || attempts(writing.card()).get(open - 1).equals(attempt());
            if (stays) {
                card = writing.card();
                around();
            } else {
                if (sheet != null) {
                    sheet.close();
                }
                show(writing.card(), open);
            }
        } finally {
            readingAgain = false;
        }
    }

    private static List<AttemptId> attempts(InterviewerCard card) {
        return card.questions().stream()
                .map(question -> question.attempt().id())
                .toList();
    }

    /// At the end it is waited for that the candidate ends; before that nothing here depends on it.
    void phaseChanged() {
        if (listen == null
                && cards.open(pass) instanceof InterviewerStep.Writing writing
                && !writing.card().phase().equals(card().phase())) {
            show(writing.card(), open);
        }
    }

    private void around() {
        InterviewerCard shown = card();
        bar.show(shown, open);
        plan.show(shown, open);
        liveChanged();
    }

    private InterviewerCard card() {
        return Optional.ofNullable(card).orElseThrow();
    }

    private InterviewerQuestion question() {
        return card().questions().get(open - 1);
    }

    private AttemptId attempt() {
        return question().attempt().id();
    }

    private void changed(InterviewerCard now) {
        card = now;
        around();
    }

    private void changed(InterviewerQuestion now) {
        changed(card().with(now));
        if (listen != null) {
            listen.show(now);
        }
        answer.showNotes(now);
        if (sheet != null) {
            sheet.show(now);
        }
    }

    /// Does it, and says why not where it cannot be done; another tab may have submitted in between.
    private void guarded(SerializableRunnable change) {
        trouble.removeAll();
        try {
            change.run();
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public void mark(List<SignalId> signals, Optional<Mark> mark) {
        guarded(() -> {
            Instant at = cards.mark(pass, attempt(), signals, mark.orElse(null));
            changed(question().with(question().assessment().with(signals, mark, at)));
            goOnIfSettled();
        });
    }

    @Override
    public void rate(Optional<Rating> rating) {
        guarded(() -> {
            cards.rate(pass, attempt(), rating.orElse(null));
            changed(question().with(question().assessment().with(rating)));
            goOnIfSettled();
        });
    }

    @Override
    public void note(String text) {
        guarded(() -> {
            Note note = cards.note(pass, attempt(), text);
            List<Note> notes =
                    Stream.concat(question().notes().stream(), Stream.of(note)).toList();
            changed(question().with(notes, question().evidence()));
        });
    }

    @Override
    public void drop(NoteId note) {
        guarded(() -> {
            cards.drop(pass, note);
            List<Note> notes = question().notes().stream()
                    .filter(each -> !each.id().equals(note))
                    .toList();
            changed(question().with(notes, question().evidence()));
        });
    }

    @Override
    public void quote() {
        if (listen != null) {
            answer.marked(words -> {
                trouble.removeAll();
                if (words.isBlank()) {
                    trouble.add(Notice.info(getTranslation("scoring.evidence.mark")));
                } else {
                    new EvidenceDialog(words, question(), signal -> attach(signal, words)).open();
                }
            });
        }
    }

    private void attach(SignalId signal, String words) {
        guarded(() -> {
            if (live != null) {
                readAgain(); // what was marked stands in what is shown, which is ahead of what was read
            }
            long seq = question().answer().seq();
            attached(cards.attach(pass, attempt(), signal, seq, words));
        });
    }

    @Override
    public void moment(long seq) {
        trouble.removeAll();
        new EvidenceDialog(
                        question(), signal -> guarded(() -> attached(cards.attachMoment(pass, attempt(), signal, seq))))
                .open();
    }

    private void attached(EvidenceOutcome outcome) {
        switch (outcome) {
            case EvidenceOutcome.Attached attached -> {
                List<Evidence> evidence = Stream.concat(question().evidence().stream(), Stream.of(attached.evidence()))
                        .toList();
                changed(question().with(question().notes(), evidence));
            }
            case EvidenceOutcome.NotThere notThere ->
                trouble.add(Notice.trouble(getTranslation("scoring.evidence.notThere")));
        }
    }

    @Override
    public void play(long seq) {
        getElement().executeJs("this.classList.add('with-answer')"); // on a phone the answer is behind the card
        answer.playFrom(seq);
    }

    @Override
    public void detach(EvidenceId id) {
        guarded(() -> {
            cards.detach(pass, id);
            List<Evidence> evidence = question().evidence().stream()
                    .filter(each -> !each.id().equals(id))
                    .toList();
            changed(question().with(question().notes(), evidence));
        });
    }

    @Override
    public void readAgain() {
        InterviewerQuestion now = question().with(cards.answer(pass, attempt()));
        card = card().with(now);
        answer.show(card().candidate(), now, live, card().phase() == Phase.ENDED);
    }

    @Override
    public void next() {
        if (listen != null && sheet == null) {
            NextSheet asking = new NextSheet(card(), question(), this, this::goOn);
            sheet = asking;
            asking.addOpenedChangeListener(change -> {
                if (!change.isOpened()) {
                    sheet = null;
                }
            });
            asking.open();
        }
    }

    /// The level is what is asked for last: once it and the rest are there, nothing else stands in the way.
    private void goOnIfSettled() {
        if (sheet != null
                && question().isSettled()
                && question().assessment().chosen().isPresent()) {
            goOn();
        }
    }

    private void goOn() {
        if (sheet != null) {
            sheet.close();
        }
        int next = open + 1;
        if (live != null
                && live.phase() == Phase.RUNNING
                && open == live.present()
                && next <= card().questions().size()) {
            guarded(() -> {
                live.goTo(next);
                turn(next);
            });
        } else {
            turn(next);
        }
    }

    @Override
    public void back() {
        if (open > 1) {
            turn(open - 1);
        }
    }

    /// Opens a question here.
    void turn(int number) {
        UI.getCurrent()
                .navigate(
                        InterviewNavigation.interviewer(pass.interview()),
                        QueryParameters.of(InterviewerView.QUESTION, String.valueOf(number)));
    }

    private void press(int signal) {
        if (listen != null) {
            listen.tap(signal);
        }
    }

    @Override
    public void releaseHint() {
        if (live != null && listen != null && open == live.present()) {
            guarded(live::releaseHint);
        }
    }

    @Override
    public void showKeys() {
        InterviewerKeys.dialog(live).open();
    }

    private void toggleAnswer() {
        getElement().executeJs("this.classList.toggle('with-answer')");
    }
}
