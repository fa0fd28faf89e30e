package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.scoring.Amendment;
import java.util.List;

/// What was changed after both scorecards were open: who, when, why, and what stood there before.
final class AmendmentList extends Section {

    AmendmentList(List<Amendment> amendments, String name) {
        addClassNames("section", "amendments");
        OrderedList list = new OrderedList();
        for (Amendment amendment : amendments) {
            Paragraph what = new Paragraph(what(amendment, name));
            Paragraph why = new Paragraph(getTranslation("scoring.amendments.why", amendment.reason()));
            why.addClassName("quiet");
            list.add(new ListItem(what, why));
        }
        add(new Header(new H2(getTranslation("scoring.amendments"))), list);
    }

    private String what(Amendment amendment, String name) {
        String about =
                switch (amendment.topic()) {
                    case MARK ->
                        getTranslation(
                                "scoring.amendments.mark",
                                amendment.signal().orElse(""),
                                amendment.about().orElse(0));
                    case LEVEL ->
                        getTranslation(
                                "scoring.amendments.level", amendment.about().orElse(0));
                    case VERDICT -> getTranslation("scoring.amendments.verdict");
                    case STRENGTH -> getTranslation("scoring.wrapUp.strength");
                    case NEXT_STEP -> getTranslation("scoring.wrapUp.nextStep");
                };
        return getTranslation(
                "scoring.amendments.what",
                SealedPage.when(UI.getCurrent(), amendment.at()),
                name,
                about,
                said(amendment, amendment.was()),
                said(amendment, amendment.becomes()));
    }

    private String said(Amendment amendment, String value) {
        return switch (amendment.topic()) {
            case MARK -> getTranslation("scoring.mark." + value);
            case LEVEL, VERDICT -> getTranslation("scoring.short." + value);
            case STRENGTH, NEXT_STEP -> getTranslation("scoring.evidence.quote", value);
        };
    }
}
