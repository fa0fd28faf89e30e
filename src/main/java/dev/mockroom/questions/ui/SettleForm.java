package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.questions.reports.MistakeReport;
import dev.mockroom.questions.reports.ReportQueue;
import dev.mockroom.questions.reports.SettleOutcome;
import java.util.List;

/// What an editor says to a report: that it is mended, or that there was no mistake.
class SettleForm extends Div {

    private static final String FIXED = "fixed";
    private static final String RIGHT = "right";

    /// @param settled told what came of it, unless something was missing
    SettleForm(ReportQueue queue, MistakeReport report, SerializableConsumer<SettleOutcome> settled) {
        addClassNames("form", "inside");
        RadioButtonGroup<String> what = new RadioButtonGroup<>(getTranslation("questions.settle.what"));
        what.setItems(List.of(FIXED, RIGHT));
        what.setItemLabelGenerator(each -> getTranslation("questions.settle." + each));
        IntegerField number = new IntegerField(getTranslation("questions.settle.number"));
        number.setMin(1);
        number.setMax(report.current());
        number.setStepButtonsVisible(true);
        number.setValue(report.current());
        number.setErrorMessage(getTranslation("questions.settle.number.missing", report.current()));
        what.addValueChangeListener(change -> number.setVisible(FIXED.equals(change.getValue())));
        what.setValue(report.current() > report.number() ? FIXED : RIGHT);
        number.setVisible(FIXED.equals(what.getValue()));
        TextArea reply = new TextArea(getTranslation("questions.settle.reply"));
        reply.setMaxLength(ReportQueue.LONGEST_REPLY);
        reply.setMinRows(2);
        reply.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reply.setHelperText(getTranslation("questions.settle.reply.help", report.reporter()));
        reply.setErrorMessage(getTranslation("questions.settle.reply.missing"));
        NativeButton settle = new NativeButton(getTranslation("questions.settle.do"), click -> {
            Integer fixed = FIXED.equals(what.getValue()) ? number.getValue() : null;
            if (FIXED.equals(what.getValue()) && fixed == null) {
                number.setInvalid(true);
                return;
            }
            SettleOutcome outcome = queue.settle(report.id(), fixed, reply.getValue());
            switch (outcome) {
                case SettleOutcome.NoWords() -> {
                    reply.setInvalid(true);
                    reply.focus();
                }
                case SettleOutcome.NoRevision() -> {
                    number.setInvalid(true);
                    number.focus();
                }
                case SettleOutcome.Settled() -> settled.accept(outcome);
                case SettleOutcome.Already() -> settled.accept(outcome);
            }
        });
        settle.addClassName("do");
        add(what, number, reply, settle);
    }
}
