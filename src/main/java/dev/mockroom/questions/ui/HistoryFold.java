package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.questions.authoring.CardHistory;
import dev.mockroom.questions.authoring.CardSource;
import dev.mockroom.questions.authoring.HistoryEntry;

/// What became of a card, the newest first; read when somebody unfolds it.
class HistoryFold extends NativeDetails {

    private static final int PAGE = 10;

    private final CardHistory history;
    private final CardHistory.Standing card;
    private final OrderedList entries = new OrderedList();
    private final NativeButton older = new NativeButton(getTranslation("questions.history.older"), click -> more());

    HistoryFold(CardHistory history, CardHistory.Standing card) {
        this.history = history;
        this.card = card;
        addClassName("fold");
        Span count = new Span(getTranslation("questions.history.revisions", card.number()));
        count.addClassName("count");
        Div words = new Div(new Span(getTranslation("questions.history")), count);
        words.addClassNames("row", "words");
        setSummary(words);
        entries.addClassName("history");
        older.addClassName("button");
        Div inside = new Div(entries, older);
        inside.addClassName("inside");
        setContent(inside);
        addToggleListener(toggle -> {
            if (toggle.isOpened() && entries.getComponentCount() == 0) {
                more();
            }
        });
    }

    private void more() {
        CardHistory.Page page = history.entries(card.slug(), entries.getComponentCount(), PAGE);
        page.entries().forEach(entry -> entries.add(row(entry)));
        older.setVisible(entries.getComponentCount() < page.total());
    }

    private ListItem row(HistoryEntry entry) {
        Span what = new Span(
                entry.number() == 0
                        ? getTranslation(
                                "questions.history.kind." + entry.kind().name())
                        : getTranslation(
                                "questions.history.revision",
                                entry.number(),
                                getTranslation(
                                        "questions.history.kind." + entry.kind().name())));
        what.addClassName("strong");
        Paragraph head = new Paragraph(what);
        Span when = new Span(
                entry.author().isEmpty()
                        ? Moment.of(entry.at())
                        : getTranslation("questions.history.by", entry.author(), Moment.of(entry.at())));
        when.addClassNames("small", "faint");
        head.add(when);
        head.addClassName("signal-head");
        ListItem item = new ListItem(head);
        if (!entry.reason().isEmpty()) {
            Paragraph reason = new Paragraph(entry.reason());
            reason.addClassName("quiet");
            item.add(reason);
        }
        if (entry.number() > 0) {
            item.add(change(entry.number()));
        }
        return item;
    }

    private Component change(int number) {
        Div inside = new Div();
        inside.addClassName("inside");
        NativeDetails fold = new NativeDetails(getTranslation("questions.history.change"), inside);
        fold.addClassName("fold");
        fold.addToggleListener(toggle -> {
            if (toggle.isOpened() && inside.getComponentCount() == 0) {
                CardHistory.Step step = history.step(card.slug(), number);
                inside.add(CardDiff.of(step.before().orElse(CardSource.EMPTY), step.after()));
                if (number < card.number()) {
                    inside.add(restore(number));
                }
            }
        });
        return fold;
    }

    private Component restore(int number) {
        Anchor link = new Anchor(
                new EditQuery(false, null, null, number).href(card.slug()),
                getTranslation("questions.history.restore"));
        link.addClassName("button");
        Div act = new Div(link);
        act.addClassName("act");
        return act;
    }
}
