package dev.mockroom.questions.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import dev.mockroom.questions.authoring.CardEditing;

/// Asks why, before something is done that people will ask about.
class ReasonDialog extends Dialog {

    /// @param done does it for a reason; false where the reason is none
    ReasonDialog(String title, String sentence, String button, SerializablePredicate<String> done) {
        setHeaderTitle(title);
        Paragraph words = new Paragraph(sentence);
        words.addClassName("quiet");
        TextField reason = new TextField(getTranslation("questions.publish.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(CardEditing.LONGEST_REASON);
        reason.setErrorMessage(getTranslation(
                "questions.publish.reason.missing", CardEditing.SHORTEST_REASON, CardEditing.LONGEST_REASON));
        NativeButton cancel = new NativeButton(getTranslation("questions.keeping.cancel"), click -> close());
        cancel.addClassName("button");
        NativeButton confirm = new NativeButton(button, click -> {
            if (done.test(reason.getValue())) {
                close();
            } else {
                reason.setInvalid(true);
                reason.focus();
            }
        });
        confirm.addClassName("do");
        Div content = new Div(words, reason);
        content.addClassNames("stack", "reason-words");
        add(content);
        getFooter().add(cancel, confirm);
        reason.focus();
    }
}
