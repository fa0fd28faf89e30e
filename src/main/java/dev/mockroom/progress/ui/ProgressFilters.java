package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.progress.Mode;
import dev.mockroom.progress.Period;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.Rater;
import java.util.Map;

/// The choices that narrow every number.
final class ProgressFilters extends Div {

    /// @param by        whose word the numbers rest on as it is
    /// @param companies those of one's interviews
    /// @param chosen    told of every change
    ProgressFilters(
            ProgressFilter filter,
            Rater by,
            Map<CompanyId, String> companies,
            SerializableConsumer<ProgressFilter> chosen) {
        addClassName("progress-filters");
        getElement().setAttribute("role", "search");
        Select<Period> period = new Select<>();
        period.setLabel(getTranslation("progress.filter.period"));
        period.setItems(Period.values());
        period.setItemLabelGenerator(each -> getTranslation("progress.filter.period." + each.name()));
        period.setValue(filter.period());
        period.addValueChangeListener(change -> chosen.accept(filter.whole().over(change.getValue())));

        Select<CompanyId> company = new Select<>();
        company.setLabel(getTranslation("progress.filter.company"));
        company.setItems(companies.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList());
        company.setEmptySelectionAllowed(true);
        company.setEmptySelectionCaption(getTranslation("progress.filter.company.any"));
        company.setItemLabelGenerator(each -> each == null
                ? getTranslation("progress.filter.company.any")
                : companies.getOrDefault(each, each.value()));
        if (filter.company() != null && companies.containsKey(filter.company())) {
            company.setValue(filter.company());
        }
        company.addValueChangeListener(change -> chosen.accept(filter.whole().at(change.getValue())));

        Select<Mode> mode = new Select<>();
        mode.setLabel(getTranslation("progress.filter.mode"));
        mode.setItems(Mode.values());
        mode.setEmptySelectionAllowed(true);
        mode.setEmptySelectionCaption(getTranslation("progress.filter.mode.any"));
        mode.setItemLabelGenerator(
                each -> getTranslation("progress.filter.mode." + (each == null ? "any" : each.name())));
        mode.setValue(filter.mode());
        mode.addValueChangeListener(change -> chosen.accept(filter.whole().in(change.getValue())));
        add(period, company, mode, new RaterLinks(by, filter));
    }
}
