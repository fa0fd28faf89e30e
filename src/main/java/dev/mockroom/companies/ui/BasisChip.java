package dev.mockroom.companies.ui;

import com.vaadin.flow.component.html.Span;
import dev.mockroom.companies.Grounds.Basis;

/// What a part of a profile rests on, in two words.
class BasisChip extends Span {

    BasisChip(Basis basis) {
        super();
        setText(getTranslation("companies.basis." + basis.name()));
        addClassNames("chip", "line", "basis");
    }
}
