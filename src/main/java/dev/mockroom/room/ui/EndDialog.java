package dev.mockroom.room.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.text.ListFormat;
import java.util.List;

/// Asks once more before an interview ends, and says what is still open.
class EndDialog extends Dialog {

    private final Paragraph sentence = new Paragraph();

    private EndDialog(SerializableRunnable end) {
        addClassName("end-dialog");
        setHeaderTitle(getTranslation("room.end.title"));
        sentence.addClassName("quiet");
        NativeButton keepGoing = new NativeButton(getTranslation("room.end.cancel"), click -> close());
        keepGoing.addClassName("button");
        NativeButton confirm = new NativeButton(getTranslation("room.finish"), click -> {
            close();
            end.run();
        });
        confirm.addClassName("do");
        add(sentence);
        getFooter().add(keepGoing, confirm);
        confirm.focus();
    }

    /// Says which questions are open.
    ///
    /// @param unanswered the numbers of the questions without an answer
    static EndDialog asking(List<Integer> unanswered, SerializableRunnable end) {
        EndDialog dialog = new EndDialog(end);
        String numbers = unanswered.isEmpty()
                ? ""
                : ListFormat.getInstance(dialog.getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(unanswered.stream().map(String::valueOf).toList());
        dialog.sentence.setText(dialog.getTranslation("room.end.text", unanswered.size(), numbers));
        return dialog;
    }

    /// For whoever leads.
    static EndDialog leading(String candidate, SerializableRunnable end) {
        EndDialog dialog = new EndDialog(end);
        dialog.sentence.setText(dialog.getTranslation("room.end.leading", candidate));
        return dialog;
    }

    /// For when the last words have not arrived.
    static EndDialog unsettled(SerializableRunnable end) {
        EndDialog dialog = new EndDialog(end);
        dialog.sentence.setText(dialog.getTranslation("room.end.unsettled"));
        return dialog;
    }
}
