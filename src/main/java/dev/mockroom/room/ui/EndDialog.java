package dev.mockroom.room.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.text.ListFormat;
import java.util.List;

/// Asks once more before an interview ends, and says what is still open.
class EndDialog extends ConfirmDialog {

    private EndDialog(SerializableRunnable end) {
        setHeader(getTranslation("room.end.title"));
        setConfirmText(getTranslation("room.finish"));
        setCancelText(getTranslation("room.end.cancel"));
        setCancelable(true);
        addConfirmListener(confirmed -> end.run());
    }

    /// @param unanswered the numbers of the questions without an answer
    static EndDialog asking(List<Integer> unanswered, SerializableRunnable end) {
        EndDialog dialog = new EndDialog(end);
        String numbers = unanswered.isEmpty()
                ? ""
                : ListFormat.getInstance(dialog.getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(unanswered.stream().map(String::valueOf).toList());
        dialog.setText(dialog.getTranslation("room.end.text", unanswered.size(), numbers));
        return dialog;
    }

    /// For when the last words have not arrived.
    static EndDialog unsettled(SerializableRunnable end) {
        EndDialog dialog = new EndDialog(end);
        dialog.setText(dialog.getTranslation("room.end.unsettled"));
        return dialog;
    }
}
