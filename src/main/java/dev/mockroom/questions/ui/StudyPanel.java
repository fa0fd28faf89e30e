package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.Study;
import dev.mockroom.questions.StudyOutcome;
import dev.mockroom.shared.ui.Icon;
import dev.mockroom.shared.ui.Notice;

/// The choice to read the answer instead of finding it, and what it costs; then the answer.
class StudyPanel extends Div {

    private final Study study;
    private final QuestionBank bank;
    private final QuestionId question;
    private final SerializableRunnable opened;
    private final boolean closed;

    /// @param opened told when the card lies open
    StudyPanel(Study study, QuestionBank bank, QuestionId question, SerializableRunnable opened) {
        this.study = study;
        this.bank = bank;
        this.question = question;
        this.opened = opened;
        addClassName("study");
        closed = study.closed(question);
        if (closed) {
            closed();
        } else {
            offer();
        }
    }

    /// Whether an interview that is not over keeps the answer closed.
    boolean isClosed() {
        return closed;
    }

    private void offer() {
        Span price = new Span(getTranslation("questions.study.price"));
        price.addClassNames("small", "faint");
        Span words = new Span(new Span(getTranslation("questions.study.do")), price);
        words.addClassName("words");
        NativeButton choice = new NativeButton();
        choice.add(new Icon("book"), words);
        choice.addClassName("study-choice");
        choice.addClickListener(click -> open());
        add(choice);
    }

    private void open() {
        removeAll();
        switch (study.open(question)) {
            case StudyOutcome.Opened(var card) -> {
                CardText text = new CardText(card, bank.bySlugs(card.related()));
                add(text);
                text.focus();
                opened.run();
            }
            case StudyOutcome.Closed() -> closed();
        }
    }

    private void closed() {
        add(Notice.info(getTranslation("questions.study.closed")));
    }
}
