package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.scoring.WordsAgreements;

/// Where an interviewer says whether their words may go further than to the candidate.
final class AgreePart extends Section {

    AgreePart(WordsAgreements agreements, SeatPass pass, String candidate) {
        addClassNames("section", "stack", "agree");
        Checkbox agree = new Checkbox(getTranslation("sharing.agree", candidate));
        agree.setValue(agreements.agreed(pass));
        agree.addValueChangeListener(change -> agreements.agree(pass, change.getValue()));
        Paragraph about = new Paragraph(getTranslation("sharing.agree.about"));
        about.addClassNames("small", "quiet");
        add(new Header(new H2(getTranslation("sharing.agree.title"))), agree, about);
    }
}
