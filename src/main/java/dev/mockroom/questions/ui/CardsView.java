package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mockroom.questions.CardEditing;
import dev.mockroom.questions.CardHistory;
import dev.mockroom.questions.OwnDraft;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// The cards that an editor may want to go to: own drafts, and those that are retired.
@Route(QuestionsNavigation.CARDS)
@Menu(order = 104, title = "questions.cards.menu", icon = "questions")
@StyleSheet("styles/questions.css")
@StyleSheet("styles/authoring.css")
@RolesAllowed({"EDITOR", "ADMINISTRATOR"})
class CardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final CardEditing editing;
    private final CardHistory history;

    CardsView(CardEditing editing, CardHistory history) {
        this.editing = editing;
        this.history = history;
        addClassName("cards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = QueueQuery.page(event.getLocation().getQueryParameters());
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("questions.cards.lead"));
        lead.addClassName("quiet");
        Anchor fresh = new Anchor(QuestionsNavigation.NEW_CARD, getTranslation("questions.cards.new"));
        fresh.addClassName("do");
        Div act = new Div(fresh);
        act.addClassName("act");
        add(new H1(getTranslation("questions.cards.title")), lead, act);
        List<OwnDraft> drafts = editing.drafts();
        if (!drafts.isEmpty()) {
            add(section("questions.cards.drafts", drafts.stream().map(this::row).toList()));
        }
        CardHistory.Retired retired = history.retired((page - 1) * PAGE, PAGE);
        if (retired.total() > 0) {
            Section section = section(
                    "questions.cards.retired",
                    retired.cards().stream().map(this::row).toList());
            int pages = (retired.total() + PAGE - 1) / PAGE;
            if (pages > 1) {
                section.add(new Pager(page, pages, CardsView::page));
            }
            add(section);
        }
    }

    private static String page(int page) {
        return page == 1 ? QuestionsNavigation.CARDS : QuestionsNavigation.CARDS + "?page=" + page;
    }

    private Section section(String titleKey, List<Component> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("card-rows");
        rows.forEach(list::add);
        Section section = new Section(new H2(getTranslation(titleKey)), list);
        section.addClassName("section");
        return section;
    }

    private Component row(OwnDraft draft) {
        Anchor link = draft.slug().isEmpty()
                ? new Anchor(QuestionsNavigation.NEW_CARD, getTranslation("questions.cards.draft.new"))
                : new Anchor(QuestionsNavigation.edit(draft.slug()), draft.title());
        Span when = new Span(Moment.of(draft.savedAt()));
        when.addClassNames("small", "faint");
        return new ListItem(link, when);
    }

    private Component row(CardHistory.Standing card) {
        return new ListItem(new Anchor(QuestionsNavigation.question(card.slug()), card.title()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questions.pageTitle.question", getTranslation("questions.cards.title"));
    }
}
