package dev.mockroom.companies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mockroom.shared.Dimension;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The weights of the four dimensions, and what they come to.
class WeightFields extends Div {

    private final Map<Dimension, NumberField> fields = new EnumMap<>(Dimension.class);
    private final Paragraph together = new Paragraph();

    WeightFields(Map<Dimension, Double> weights) {
        addClassName("weight-fields");
        Div row = new Div();
        row.addClassName("four");
        for (Dimension dimension : Dimension.values()) {
            NumberField field = new NumberField(getTranslation("companies.dimension." + dimension.name()));
            field.setMin(0);
            field.setMax(1000);
            field.setStep(0.1);
            field.setValue(weights.getOrDefault(dimension, 0.0));
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> sum());
            fields.put(dimension, field);
            row.add(field);
        }
        together.addClassNames("small", "quiet");
        together.getElement().setAttribute("role", "status");
        add(row, together);
        sum();
    }

    Map<Dimension, Double> weights() {
        Map<Dimension, Double> weights = new EnumMap<>(Dimension.class);
        fields.forEach((dimension, field) -> weights.put(dimension, Objects.requireNonNullElse(field.getValue(), 0.0)));
        return weights;
    }

    private void sum() {
        double sum = weights().values().stream().mapToDouble(weight -> weight).sum();
        boolean hundred = Math.abs(sum - 100) < 0.2;
        together.setText(
                getTranslation(hundred ? "companies.edit.weights.hundred" : "companies.edit.weights.other", sum));
    }
}
