package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mockroom.questions.authoring.BankFindings;
import dev.mockroom.questions.authoring.CardEditing;
import dev.mockroom.questions.authoring.CardHistory;
import dev.mockroom.questions.authoring.OwnDraft;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.shared.ui.EmptyState;
import dev.mockroom.shared.ui.Notice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import org.springframework.beans.factory.annotation.Qualifier;

/// The cards that an editor may want to go to: own drafts, those that there is something to say about, and those
/// that are retired.
@Route(QuestionsNavigation.CARDS)
@Menu(order = 104, title = "questions.cards.menu", icon = "questions")
@StyleSheet("styles/questions.css")
@StyleSheet("styles/authoring.css")
@RolesAllowed({"EDITOR", "ADMINISTRATOR"})
class CardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;
    private static final int MOST_NAMED = 4;

    private final CardEditing editing;
    private final CardHistory history;
    private final BankFindings findings;
    private final Executor executor;
    private final Div drafts = new Div();
    private final Div stage = new Div();
    private CardsQuery query = new CardsQuery(false, 1);

    CardsView(
            CardEditing editing,
            CardHistory history,
            BankFindings findings,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.editing = editing;
        this.history = history;
        this.findings = findings;
        this.executor = executor;
        addClassName("cards");
        Paragraph lead = new Paragraph(getTranslation("questions.cards.lead"));
        lead.addClassName("quiet");
        Anchor fresh = new Anchor(QuestionsNavigation.NEW_CARD, getTranslation("questions.cards.new"));
        fresh.addClassName("do");
        Div act = new Div(fresh);
        act.addClassName("act");
        add(new H1(getTranslation("questions.cards.title")), lead, act, drafts, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = CardsQuery.of(event.getLocation().getQueryParameters());
        drafts.removeAll();
        List<OwnDraft> own = editing.drafts();
        if (!own.isEmpty()) {
            Section section = new Section(
                    new H2(getTranslation("questions.cards.drafts")),
                    rows(own.stream().map(this::row).toList()));
            section.addClassName("section");
            drafts.add(section);
        }
        stage.removeAll();
        stage.add(tabs());
        if (query.retired()) {
            retired();
        } else {
            Paragraph looking = new Paragraph(getTranslation("questions.cards.looking"));
            looking.addClassName("quiet");
            looking.getElement().setAttribute("role", "status");
            stage.add(looking);
            look(query);
        }
    }

    private void look(CardsQuery asked) {
        getElement()
                .getNode()
                .runWhenAttached(ui -> Beside.of(this, executor)
                        .run(
                                () -> findings.page((asked.page() - 1) * PAGE, PAGE),
                                page -> looked(asked, page),
                                () -> stage.add(Notice.trouble(getTranslation("questions.cards.failed")))));
    }

    private void looked(CardsQuery asked, BankFindings.Page page) {
        if (!asked.equals(query)) {
            return;
        }
        stage.removeAll();
        stage.add(tabs());
        Paragraph count = new Paragraph(getTranslation("questions.cards.found", page.total(), page.cards()));
        count.addClassNames("small", "quiet");
        count.getElement().setAttribute("role", "status");
        stage.add(count);
        if (page.total() == 0) {
            stage.add(new EmptyState(getTranslation("questions.cards.found.none")));
        } else {
            stage.add(rows(page.remarked().stream().map(this::row).toList()));
            pager(page.total(), number -> new CardsQuery(false, number).href());
        }
    }

    private void retired() {
        CardHistory.Retired retired = history.retired((query.page() - 1) * PAGE, PAGE);
        if (retired.total() == 0) {
            stage.add(new EmptyState(getTranslation("questions.cards.retired.none")));
        } else {
            stage.add(rows(retired.cards().stream().map(this::row).toList()));
            pager(retired.total(), number -> new CardsQuery(true, number).href());
        }
    }

    private Nav tabs() {
        Nav tabs = new Nav(
                tab("questions.cards.findings", new CardsQuery(false, 1), !query.retired()),
                tab("questions.cards.retired", new CardsQuery(true, 1), query.retired()));
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("questions.cards.title"));
        return tabs;
    }

    private Anchor tab(String key, CardsQuery to, boolean here) {
        Anchor tab = new Anchor(to.href(), getTranslation(key));
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private void pager(int total, IntFunction<String> address) {
        int pages = (total + PAGE - 1) / PAGE;
        if (pages > 1) {
            stage.add(new Pager(query.page(), pages, address));
        }
    }

    private static UnorderedList rows(List<Component> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("card-rows");
        rows.forEach(list::add);
        return list;
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

    private Component row(BankFindings.Remarked card) {
        Span count = new Span(
                getTranslation("questions.edit.findings", card.findings().size()));
        count.addClassNames("small", "faint");
        UnorderedList named = new UnorderedList();
        named.addClassNames("small", "quiet");
        card.findings().stream()
                .limit(MOST_NAMED)
                .map(Finding::message)
                .forEach(words -> named.add(new ListItem(words)));
        if (card.findings().size() > MOST_NAMED) {
            named.add(new ListItem(
                    getTranslation("questions.import.more", card.findings().size() - MOST_NAMED)));
        }
        return new ListItem(new Anchor(QuestionsNavigation.edit(card.slug()), card.title()), count, named);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questions.pageTitle.question", getTranslation("questions.cards.title"));
    }
}
