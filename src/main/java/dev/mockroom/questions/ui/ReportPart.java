package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.reports.CardPart;
import dev.mockroom.questions.reports.MistakeReports;
import dev.mockroom.questions.reports.OwnReport;
import dev.mockroom.questions.reports.ReportOutcome;
import dev.mockroom.shared.ui.Notice;
import java.util.List;

/// Telling the editors of a mistake, for who has read the card; and what became of it.
class ReportPart extends Section {

    private final MistakeReports reports;
    private final QuestionId question;
    private boolean isOffered;

    ReportPart(MistakeReports reports, QuestionId question) {
        this.reports = reports;
        this.question = question;
        addClassNames("section", "reporting");
        setId(QuestionsNavigation.REPORT_MARK);
        show();
    }

    /// Offers the form to who has just read the card, unless it is there already and somebody may be writing in it.
    void offer() {
        if (!isOffered) {
            show();
        }
    }

    private void show() {
        removeAll();
        MistakeReports.Sheet sheet = reports.sheet(question);
        List<OwnReport> own = sheet.own();
        isOffered = sheet.offered();
        setVisible(isOffered || !own.isEmpty());
        if (!isVisible()) {
            return;
        }
        add(new Header(new H2(getTranslation("questions.report.title"))));
        if (!own.isEmpty()) {
            UnorderedList rows = new UnorderedList();
            rows.addClassName("rows");
            own.forEach(report -> rows.add(row(report)));
            add(rows);
        }
        if (isOffered) {
            NativeDetails fold = new NativeDetails(getTranslation("questions.report.open"), form());
            fold.addClassName("fold");
            add(fold);
        }
    }

    private Div form() {
        Select<CardPart> part = new Select<>();
        part.setLabel(getTranslation("questions.report.part"));
        part.setItems(CardPart.values());
        part.setItemLabelGenerator(each -> getTranslation("questions.part." + each.name()));
        part.setValue(CardPart.ANSWER);
        TextArea words = new TextArea(getTranslation("questions.report.words"));
        words.setMaxLength(MistakeReports.MOST_CHARACTERS);
        words.setMinRows(3);
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        words.setHelperText(getTranslation("questions.report.words.help"));
        words.setErrorMessage(getTranslation(
                "questions.report.words.missing", MistakeReports.FEWEST_CHARACTERS, MistakeReports.MOST_CHARACTERS));
        Div trouble = new Div();
        NativeButton send = new NativeButton(getTranslation("questions.report.send"), click -> {
            trouble.removeAll();
            switch (reports.report(question, part.getValue(), words.getValue())) {
                case ReportOutcome.Sent sent -> show();
                case ReportOutcome.Unclear() -> {
                    words.setInvalid(true);
                    words.focus();
                }
                case ReportOutcome.TooMany() ->
                    trouble.add(Notice.trouble(getTranslation("questions.report.tooMany", MistakeReports.MOST_OPEN)));
                case ReportOutcome.NotSeen() -> trouble.add(Notice.trouble(getTranslation("questions.report.notSeen")));
            }
        });
        send.addClassName("do");
        Div form = new Div(part, words, trouble, send);
        form.addClassNames("form", "inside");
        return form;
    }

    private ListItem row(OwnReport report) {
        Span state = new Span(getTranslation(stateKey(report), report.fixedBy().orElse(0)));
        state.addClassName("chip");
        Span where = new Span(getTranslation(
                "questions.report.where",
                getTranslation("questions.part." + report.part().name()),
                Moment.of(report.at())));
        where.addClassNames("small", "faint");
        Div head = new Div(state, where);
        head.addClassNames("row", "wrap");
        Paragraph words = new Paragraph(report.words());
        words.addClassName("quiet");
        ListItem item = new ListItem(head, words);
        item.addClassName("own-report");
        if (!report.reply().isEmpty()) {
            Paragraph reply = new Paragraph(report.reply());
            reply.addClassName("reply");
            item.add(reply);
        }
        return item;
    }

    private static String stateKey(OwnReport report) {
        if (report.isOpen()) {
            return "questions.report.state.open";
        }
        return report.fixedBy().isPresent() ? "questions.report.state.fixed" : "questions.report.state.right";
    }
}
