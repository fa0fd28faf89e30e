package dev.mockroom.questions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.questions.authoring.CardCheck;
import dev.mockroom.questions.authoring.CardDraft;
import dev.mockroom.questions.authoring.CardEditing;
import dev.mockroom.questions.authoring.CardObstacle;
import dev.mockroom.questions.authoring.CardSource;
import dev.mockroom.questions.authoring.DraftOutcome;
import dev.mockroom.questions.authoring.EditedCard;
import dev.mockroom.shared.ui.Notice;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// A card's text beside what it will look like. Every pause in the typing is kept as a draft.
class WritingStep extends Div {

    private final CardEditing editing;
    private final EditedCard card;
    private final CardEditor editor;
    private final ComboBox<String> area;
    private final CardPreview preview;
    private final FindingList findings;
    private final Executor executor;
    private final Div notices = new Div();
    private long version;
    private int serial;
    private CardSource source;
    private CardCheck check;
    private @Nullable Component inTheWay;
    private boolean reviewing;

    /// @param place  where the browser keeps what has not arrived
    /// @param review what to do when somebody wants to publish a text that may be
    WritingStep(
            CardEditing editing,
            QuestionBank bank,
            Executor executor,
            EditedCard card,
            String place,
            SerializableRunnable review) {
        this.editing = editing;
        this.executor = executor;
        this.card = card;
        this.source = card.source();
        this.version = card.draft().map(CardDraft::version).orElse(0L);
        this.editor = new CardEditor(getTranslation("questions.edit.text"), source.text(), version, place);
        this.preview = new CardPreview(bank);
        this.findings = new FindingList(editor::goTo);
        this.area = areas();
        this.check = editing.check(card.slug(), source);
        addClassName("writing-step");
        notices.addClassName("notices");
        editor.addTypedListener(typed -> {
            serial = typed.serial();
            changed(new CardSource(source.area(), typed.text()));
        });
        editor.addFoundListener(found -> found(found.text()));
        NativeButton publish = new NativeButton(getTranslation("questions.edit.review"), click -> {
            if (inTheWay == null && check.obstacles().isEmpty()) {
                review.run();
            } else {
                notices.removeAll();
                notices.add(inTheWay == null ? Notice.trouble(getTranslation("questions.edit.notYet")) : inTheWay);
                notices.scrollIntoView();
            }
        });
        publish.addClassName("do");
        Div act = new Div(publish);
        act.addClassName("act");
        Div text = new Div(area, editor, findings, act);
        text.addClassName("source");
        Div seen = new Div(preview);
        seen.addClassName("seen");
        Div writing = new Div(text, seen);
        writing.addClassName("writing");
        add(notices, which(), writing);
        preview.show(check.card());
        show(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        review();
    }

    /// Says something above the text.
    void say(Component notice) {
        notices.add(notice);
    }

    /// Puts another text in the place of this one; whoever writes can undo it.
    void replace(CardSource other) {
        area.setValue(other.area());
        source = new CardSource(other.area(), source.text());
        editor.replace(other.text());
    }

    private ComboBox<String> areas() {
        ComboBox<String> field = new ComboBox<>(getTranslation("questions.edit.area"));
        field.addClassName("area");
        field.setItems(editing.areas());
        field.setAllowCustomValue(true);
        field.setValue(source.area());
        field.addCustomValueSetListener(
                typed -> field.setValue(typed.getDetail().strip()));
        field.addValueChangeListener(change -> {
            String chosen = change.getValue() == null ? "" : change.getValue();
            if (!chosen.equals(source.area())) {
                changed(new CardSource(chosen, source.text()));
            }
        });
        return field;
    }

    private void changed(CardSource now) {
        source = now;
        keep(version);
        Set<CardObstacle> before = check.obstacles();
        check = editing.check(card.slug(), source);
        preview.show(check.card());
        if (!check.obstacles().equals(before)) {
            show(false);
        }
        review();
    }

    /// Lets the whole of the findings come when they are ready, one look at a time and the latest text last.
    private void review() {
        if (!reviewing) {
            reviewing = true;
            review(Beside.of(this, executor));
        }
    }

    private void review(Beside beside) {
        CardSource looked = source;
        beside.run(
                () -> editing.review(card.slug(), looked),
                reviewed -> reviewed(beside, looked, reviewed),
                () -> reviewing = false);
    }

    private void reviewed(Beside beside, CardSource looked, CardCheck whole) {
        if (looked.equals(source)) {
            reviewing = false;
            check = whole;
            show(true);
        } else {
            review(beside);
        }
    }

    private void keep(long expected) {
        switch (editing.save(card.slug(), card.baseNumber(), source, expected)) {
            case DraftOutcome.Saved(long saved, var at) -> {
                version = saved;
                free();
                editor.kept(serial, version);
            }
            case DraftOutcome.Elsewhere(CardDraft other) -> conflict(other);
            case DraftOutcome.TooLong() -> block(Notice.trouble(getTranslation("questions.edit.tooLong")));
        }
    }

    private void show(boolean complete) {
        editor.mark(check.findings());
        findings.show(check, complete);
    }

    private void conflict(CardDraft other) {
        NativeButton mine = new NativeButton(getTranslation("questions.edit.elsewhere.mine"), click -> {
            free();
            keep(other.version());
        });
        NativeButton theirs = new NativeButton(getTranslation("questions.edit.elsewhere.other"), click -> {
            version = other.version();
            free();
            replace(other.source());
        });
        block(asking("questions.edit.elsewhere", mine, theirs));
    }

    private void found(String text) {
        NativeButton use = new NativeButton(getTranslation("questions.edit.found.use"), click -> {
            notices.removeAll();
            editor.replace(text);
        });
        notices.add(asking("questions.edit.found", use));
    }

    private Notice asking(String key, NativeButton... buttons) {
        Notice notice = Notice.trouble(getTranslation(key));
        Div row = new Div(buttons);
        row.addClassNames("row", "wrap");
        for (NativeButton button : buttons) {
            button.addClassName("button");
        }
        notice.add(row);
        return notice;
    }

    /// Says what keeps the text from being kept, once.
    private void block(Notice notice) {
        if (inTheWay == null) {
            inTheWay = notice;
            notices.removeAll();
            notices.add(notice);
        }
    }

    private void free() {
        if (inTheWay != null) {
            notices.remove(inTheWay);
            inTheWay = null;
        }
    }

    /// On a phone: the text or what it looks like.
    private Div which() {
        NativeButton text = new NativeButton(getTranslation("questions.edit.which.text"));
        NativeButton seen = new NativeButton(getTranslation("questions.edit.which.preview"));
        text.addClickListener(click -> choose(text, seen, false));
        seen.addClickListener(click -> choose(seen, text, true));
        Div which = new Div(text, seen);
        which.addClassNames("pair", "which");
        which.getElement().setAttribute("role", "group");
        which.getElement().setAttribute("aria-label", getTranslation("questions.edit.which"));
        press(text, true);
        press(seen, false);
        return which;
    }

    private void choose(NativeButton on, NativeButton off, boolean previewing) {
        press(on, true);
        press(off, false);
        setClassName("previewing", previewing);
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
