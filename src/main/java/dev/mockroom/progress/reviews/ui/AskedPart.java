package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.RoomAddress;
import dev.mockroom.progress.reviews.ReviewStep;
import dev.mockroom.shared.ui.AnswerEditor;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.RichText;

/// A prompt to say an answer to, or to type one; the buttons are where a thumb is.
final class AskedPart extends Div {

    private final AnswerEditor answer = new AnswerEditor(getTranslation("reviews.answer"));
    private final Div trouble = new Div();
    private boolean warned;

    AskedPart(ReviewStep.Asked asked, AccountId person, ReviewActions actions) {
        addClassName("asked");
        Paragraph meta = new Paragraph(new Span(asked.area()));
        meta.addClassName("meta");
        RichText prompt = new RichText(asked.prompt());
        prompt.addClassNames("prompt", "prompt-big");
        Section question = new Section(meta, prompt);
        question.addClassName("review-question");
        question.setAriaLabel(getTranslation("reviews.question"));
        answer.setPlaceholder(getTranslation("reviews.answer.placeholder"));
        answer.open(new AnswerEditor.Address(
                RoomAddress.socket(asked.room()),
                person.value(),
                asked.attempt().value()));
        Section own = new Section(answer);
        own.addClassName("review-answer");
        own.setAriaLabel(getTranslation("reviews.answer"));
        NativeButton reveal = new NativeButton("", click -> reveal(actions));
        Span key = new Span(getTranslation("reviews.reveal.key"));
        key.addClassNames("key", "only-wide");
        key.getElement().setAttribute("aria-hidden", "true");
        reveal.add(new Span(getTranslation("reviews.reveal")), key);
        reveal.addClassName("do");
        Div buttons = new Div();
        if (asked.undoable()) {
            buttons.add(plain("reviews.undo", "reviews.undo.label", actions::undo));
        }
        buttons.add(
                plain("reviews.skip", "reviews.skip.label", actions::skip),
                plain("reviews.bury", "reviews.bury.label", actions::bury),
                reveal);
        buttons.addClassName("review-buttons");
        add(question, own, trouble, buttons);
        // Caught on its way down, before the editor takes it for a new line.
        getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat) {
                    event.preventDefault();
                    event.stopPropagation();
                    $0.click();
                  }
                }, { capture: true })""", reveal.getElement());
    }

    private NativeButton plain(String words, String label, Runnable step) {
        NativeButton button = new NativeButton(getTranslation(words), click -> step.run());
        button.addClassNames("button", "plain");
        button.getElement().setAttribute("title", getTranslation(label));
        return button;
    }

    /// What was typed should have arrived before the answer closes; who is offline may go on all the same.
    private void reveal(ReviewActions actions) {
        answer.whenSettled(all -> {
            if (all || warned) {
                actions.reveal();
            } else {
                warned = true;
                trouble.add(Notice.trouble(getTranslation("reviews.unsettled")));
            }
        });
    }
}
