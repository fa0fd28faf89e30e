package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.scoring.InterviewerQuestion;
import dev.mockroom.scoring.Note;
import dev.mockroom.shared.ui.AnswerEditor;
import dev.mockroom.shared.ui.Draft;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The candidate's answer to read and to quote from, and the interviewer's own notes below it.
final class AnswerPane extends Aside {

    private final Listening listening;
    private final Playing playing;
    private final Div history = new Div();
    private @Nullable PlaybackPart playback;
    private final H2 whose = new H2();
    private final Element text = new Element("textarea");
    private final AnswerEditor typed = new AnswerEditor("");
    private final NativeButton again = new NativeButton(getTranslation("scoring.interviewer.again"));
    private boolean isLive;
    private final Paragraph nothing = new Paragraph();
    private final Div notes = new Div();
    private final TextField note = new TextField();
    private final Draft draft;

    /// @param draft keeps a note that is being typed
    AnswerPane(Listening listening, Playing playing, Draft draft) {
        this.listening = listening;
        this.playing = playing;
        this.draft = draft;
        addClassName("shared");
        whose.addClassNames("small", "faint");
        again.addClassNames("button", "plain", "small", "push");
        again.addClickListener(click -> listening.readAgain());
        Div top = new Div(whose, again);
        top.addClassName("row");
        // A field that cannot be written in: its words can be marked by keyboard too, and exactly as they were typed.
        text.setAttribute("readonly", true);
        text.setAttribute("spellcheck", "false");
        text.getClassList().add("answer-text");
        nothing.addClassName("quiet");
        typed.setShared(true);
        typed.setReadOnly(true);
        typed.setVisible(false);
        Div answer = new Div(top, nothing, typed);
        answer.getElement().appendChild(text);
        answer.addClassName("their-answer");
        add(answer, history, ownNotes());
    }

    private Component ownNotes() {
        H2 title = new H2(getTranslation("scoring.notes"));
        title.addClassNames("small", "faint");
        note.setAriaLabel(getTranslation("scoring.notes.new"));
        note.setPlaceholder(getTranslation("scoring.notes.new"));
        note.setMaxLength(Note.LIMIT);
        note.setWidthFull();
        note.addClassName("note-field");
        note.addKeyDownListener(Key.ENTER, pressed -> keep());
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draft.keep(change.getValue());
            }
        });
        draft.restore(kept -> {
            if (note.isEmpty()) {
                note.setValue(kept);
            }
        });
        NativeButton keep = new NativeButton(getTranslation("scoring.notes.keep"), click -> keep());
        keep.addClassName("button");
        Div row = new Div(note, keep);
        row.addClassName("row");
        Div own = new Div(title, notes, row);
        own.addClassName("notes");
        return own;
    }

    private void keep() {
        if (!note.getValue().isBlank()) {
            listening.note(note.getValue());
            draft.forget();
            note.clear();
            note.focus();
        }
    }

    /// @param live where it is read as it is typed; null where it is read as it stood
    /// @param over whether the interview is over, so that the answer can be played back
    void show(String candidate, InterviewerQuestion question, @Nullable LiveSide live, boolean over) {
        String label = getTranslation(
                live == null ? "scoring.interviewer.answer" : "scoring.interviewer.answer.live", candidate);
        isLive = live != null;
        again.setVisible(!isLive);
        typed.setVisible(isLive);
        if (live != null) {
            typed.getElement().setProperty("label", label);
            typed.open(live.address(question.attempt().id()));
        }
        getElement().setAttribute("aria-label", label);
        whose.setText(label);
        text.setAttribute("aria-label", label);
        String answer = question.answer().text();
        text.setProperty("value", answer);
        text.setVisible(!isLive && !answer.isBlank());
        nothing.setText(getTranslation(
                question.attempt().skipped() ? "scoring.interviewer.skipped" : "scoring.interviewer.nothing"));
        nothing.setVisible(!isLive && answer.isBlank());
        history.removeAll();
        playback = null;
        if (over) {
            offerPlayback(question.attempt().id());
        }
        showNotes(question);
    }

    /// Lets the answer be played back, now that the interview is over.
    void offerPlayback(AttemptId attempt) {
        if (playback == null) {
            playback = playing.part(attempt).marking(listening::moment);
            history.add(playback);
        }
    }

    /// Plays the answer back from this place of its log, if it can be.
    void playFrom(long seq) {
        if (playback != null) {
            playback.playFrom(seq);
        }
    }

    void showNotes(InterviewerQuestion question) {
        if (playback != null) {
            playback.refresh();
        }
        notes.removeAll();
        for (Note each : question.notes()) {
            Element time = new Element("time");
            time.setText(each.onClock()
                    .map(AnswerPane::clock)
                    .orElseGet(() -> DateTimeFormatter.ofPattern("HH:mm")
                            .withZone(ViewerZone.of(UI.getCurrent()))
                            .format(each.at())));
            NativeButton drop = new NativeButton(getTranslation("scoring.notes.drop"));
            drop.addClassNames("button", "plain", "small");
            drop.setAriaLabel(getTranslation("scoring.notes.drop.this", each.text()));
            drop.addClickListener(click -> listening.drop(each.id()));
            Div row = new Div();
            row.addClassName("note");
            row.getElement().appendChild(time);
            row.add(new Span(each.text()), drop);
            notes.add(row);
        }
    }

    private static String clock(Duration shown) {
        return "%d:%02d".formatted(shown.toMinutes(), shown.toSecondsPart());
    }

    /// Hands on which words of the answer are marked; none is an empty text.
    void marked(SerializableConsumer<String> then) {
        if (isLive) {
            typed.whenMarked(then);
            return;
        }
        text.executeJs("return this.value.substring(this.selectionStart, this.selectionEnd)")
                .then(String.class, then);
    }
}
