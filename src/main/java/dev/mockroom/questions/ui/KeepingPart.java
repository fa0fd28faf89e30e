package dev.mockroom.questions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializablePredicate;
import dev.mockroom.questions.authoring.CardEditing;
import dev.mockroom.questions.authoring.CardHistory;

/// What editors do with a card: edit it, retire it or bring it back, look at what became of it.
class KeepingPart extends Section {

    KeepingPart(CardEditing editing, CardHistory history, CardHistory.Standing standing) {
        addClassNames("section", "keeping");
        Anchor edit = new Anchor(QuestionsNavigation.edit(standing.slug()), getTranslation("questions.keeping.edit"));
        edit.addClassName("button");
        NativeButton stand = standing.retired()
                ? asking("questions.keeping.bringBack.", reason -> editing.bringBack(standing.slug(), reason))
                : asking("questions.keeping.retire.", reason -> editing.retire(standing.slug(), reason));
        Div act = new Div(edit, stand);
        act.addClassNames("row", "wrap");
        add(new Header(new H2(getTranslation("questions.keeping"))), act, new HistoryFold(history, standing));
    }

    private NativeButton asking(String keys, SerializablePredicate<String> done) {
        NativeButton button = new NativeButton(
                getTranslation(keys + "ask"),
                click -> new ReasonDialog(
                                getTranslation(keys + "title"),
                                getTranslation(keys + "text"),
                                getTranslation(keys + "do"),
                                reason -> {
                                    boolean did = done.test(reason);
                                    if (did) {
                                        UI.getCurrent().refreshCurrentRoute(false);
                                    }
                                    return did;
                                })
                        .open());
        button.addClassNames("button", "plain");
        return button;
    }
}
