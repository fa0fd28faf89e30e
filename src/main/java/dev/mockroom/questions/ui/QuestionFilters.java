package dev.mockroom.questions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import dev.mockroom.questions.Facets;
import dev.mockroom.questions.QuestionFilter;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.ui.Icon;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The fields that narrow the list; each choice shows how many questions it leaves.
class QuestionFilters extends Div {

    private static final int TYPING_PAUSE_MILLIS = 150;

    private final TextField text = new TextField(getTranslation("questions.search"));
    private final ComboBox<String> company = new ComboBox<>(getTranslation("questions.company"));
    private final Select<Difficulty> difficulty = new Select<>();
    private final ComboBox<String> topic = new ComboBox<>(getTranslation("questions.topic"));
    private Facets facets = new Facets(Map.of(), Map.of(), Map.of());

    /// @param typed  told of every change of the words
    /// @param chosen told of every other choice
    QuestionFilters(SerializableConsumer<QuestionFilter> typed, SerializableConsumer<QuestionFilter> chosen) {
        addClassName("question-filters");
        getElement().setAttribute("role", "search");
        text.setPlaceholder(getTranslation("questions.search.placeholder"));
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(QuestionsQuery.LONGEST_TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(filter());
            }
        });
        names(company, "questions.company.any", () -> facets.companies(), chosen);
        names(topic, "questions.topic.any", () -> facets.topics(), chosen);
        difficulty.setLabel(getTranslation("questions.difficulty"));
        difficulty.setItems(Difficulty.values());
        difficulty.setEmptySelectionAllowed(true);
        difficulty.setEmptySelectionCaption(getTranslation("questions.difficulty.any"));
        difficulty.setItemLabelGenerator(
                step -> getTranslation("questions.difficulty." + (step == null ? "any" : step.name())));
        difficulty.setRenderer(new ComponentRenderer<>(step -> new Span(
                new Span(getTranslation("questions.difficulty." + step.name())),
                count(facets.difficulties().getOrDefault(step, 0)))));
        difficulty.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(filter());
            }
        });
        add(text, company, difficulty, topic);
    }

    private void names(
            ComboBox<String> field,
            String anyKey,
            SerializableSupplier<Map<String, Integer>> counts,
            SerializableConsumer<QuestionFilter> chosen) {
        field.setPlaceholder(getTranslation(anyKey));
        field.setClearButtonVisible(true);
        field.setRenderer(new ComponentRenderer<>(
                name -> new Span(new Span(name), count(counts.get().getOrDefault(name, 0)))));
        field.setItems(DataProvider.<String, String>fromFilteringCallbacks(
                query -> named(counts.get(), query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) named(counts.get(), query.getFilter().orElse("")).count()));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(filter());
            }
        });
    }

    private static Stream<String> named(Map<String, Integer> counts, String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return counts.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Span count(int count) {
        Span number = new Span(getTranslation("questions.count", count));
        number.addClassName("count");
        return number;
    }

    /// What the fields say.
    QuestionFilter filter() {
        return new QuestionFilter(text.getValue(), company.getValue(), difficulty.getValue(), topic.getValue());
    }

    /// Fills the fields without telling anybody.
    void show(QuestionFilter filter, Facets present) {
        facets = present;
        company.getDataProvider().refreshAll();
        topic.getDataProvider().refreshAll();
        difficulty.getDataProvider().refreshAll();
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        company.setValue(filter.company());
        difficulty.setValue(filter.difficulty());
        topic.setValue(filter.topic());
    }
}
