package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.progress.Outcomes;
import dev.mockroom.progress.RealInterview;
import dev.mockroom.progress.RealInterview.Outcome;
import dev.mockroom.progress.TellOutcome;
import dev.mockroom.shared.NotFound;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How real interviews went, beside what was expected before; told by the candidate, and only to themselves.
final class ToldPart extends Div {

    private final DateTimeFormatter dates = DateTimeFormatter.ofPattern("d MMMM yyyy", getLocale());
    private final ComboBox<CompanyId> company = new ComboBox<>(getTranslation("progress.told.company"));
    private final Input held = new Input();
    private final Select<Outcome> outcome = new Select<>();
    private final Paragraph said = new Paragraph();
    private final Outcomes outcomes;
    private final ZoneId zone;
    private final SerializableRunnable changed;

    /// @param names   the companies that can be told of
    /// @param changed called when something was told or taken back
    ToldPart(
            List<RealInterview> told,
            Map<CompanyId, String> names,
            Outcomes outcomes,
            ZoneId zone,
            SerializableRunnable changed) {
        this.outcomes = outcomes;
        this.zone = zone;
        this.changed = changed;
        addClassName("told");
        if (!told.isEmpty()) {
            UnorderedList list = new UnorderedList();
            told.forEach(interview -> list.add(row(interview)));
            add(list);
        }
        NativeDetails fold = new NativeDetails(getTranslation("progress.told.ask"), form(names));
        fold.addClassName("fold");
        add(fold);
    }

    private ListItem row(RealInterview interview) {
        Span what = new Span(getTranslation(
                "progress.told.row",
                interview.companyName(),
                dates.format(interview.held()),
                getTranslation("progress.told." + interview.outcome().name())));
        Span then = new Span(interview
                .expectation()
                .map(level -> getTranslation(
                        "progress.told.expected",
                        Numbers.of(level.mean()),
                        Numbers.of(level.low()),
                        Numbers.of(level.high()),
                        level.answers()))
                .orElseGet(() -> getTranslation("progress.told.unexpected")));
        then.addClassNames("small", "faint");
        Button forget = new Button(getTranslation("progress.told.forget"), click -> {
            try {
                outcomes.forget(interview.id());
            } catch (NotFound gone) {
                // In another tab it was taken back already, which is what was asked for.
            }
            changed.run();
        });
        forget.setAriaLabel(getTranslation("progress.told.forget.of", interview.companyName()));
        return new ListItem(new Div(what, then), forget);
    }

    private Component form(Map<CompanyId, String> names) {
        company.setItems(names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList());
        company.setItemLabelGenerator(id -> names.getOrDefault(id, id.value()));
        held.setType("date");
        held.setId("held");
        held.addClassName("input");
        NativeLabel label = new NativeLabel(getTranslation("progress.told.held"));
        label.setFor("held");
        Div day = new Div(label, held);
        day.addClassName("field");
        outcome.setLabel(getTranslation("progress.told.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(step -> getTranslation("progress.told." + step.name()));
        Button keep = new Button(getTranslation("progress.told.keep"), click -> keep());
        said.getElement().setAttribute("role", "status");
        said.addClassName("small");
        Paragraph note = new Paragraph(getTranslation("progress.told.note"));
        note.addClassNames("small", "faint");
        Div fields = new Div(company, day, outcome, keep);
        fields.addClassName("fields");
        Div inside = new Div(fields, said, note);
        inside.addClassName("inside");
        return inside;
    }

    private void keep() {
        Optional<LocalDate> day = day();
        if (company.isEmpty() || day.isEmpty() || outcome.isEmpty()) {
            said.setText(getTranslation("progress.told.lacking"));
            return;
        }
        switch (outcomes.tell(company.getValue(), day.get(), outcome.getValue(), zone)) {
            case TellOutcome.Kept kept -> changed.run();
            case TellOutcome.StillAhead ahead -> said.setText(getTranslation("progress.told.ahead"));
            case TellOutcome.NoSuchCompany none -> said.setText(getTranslation("progress.told.none"));
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(held.getValue()));
        } catch (DateTimeParseException empty) {
            return Optional.empty();
        }
    }
}
