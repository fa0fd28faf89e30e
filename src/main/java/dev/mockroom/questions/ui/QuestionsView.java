package dev.mockroom.questions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.questions.QuestionFilter;
import dev.mockroom.questions.QuestionPage;
import dev.mockroom.shared.ui.EmptyState;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/// The whole bank: search as you type, narrow, open.
///
/// Everything chosen stands in the address. A choice is a step that the back button takes back; letters typed are not.
@Route(QuestionsNavigation.LIST)
@Menu(order = 3, title = "questions.menu", icon = "questions")
@StyleSheet("styles/questions.css")
@PermitAll
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final QuestionBank bank;
    private final QuestionFilters filters = new QuestionFilters(this::typed, this::chosen);
    private final Paragraph found = new Paragraph();
    private final Div results = new Div();

    QuestionsView(QuestionBank bank, ObjectProvider<AskerPages> askers) {
        this.bank = bank;
        addClassName("questions");
        found.addClassNames("small", "quiet");
        found.getElement().setAttribute("role", "status");
        Header top = new Header(new H1(getTranslation("questions.title")));
        top.addClassNames("row", "wrap", "spread");
        askers.ifAvailable(pages -> {
            Anchor companies = new Anchor(pages.all(), getTranslation("questions.companies"));
            companies.addClassName("small");
            top.add(companies);
        });
        add(top, filters, found, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(QuestionsQuery.of(event.getLocation().getQueryParameters()));
    }

    private void typed(QuestionFilter filter) {
        QuestionsQuery query = new QuestionsQuery(filter, 1);
        ui().getPage().getHistory().replaceState(null, new Location(QuestionsNavigation.LIST, query.parameters()));
        show(query);
    }

    private void chosen(QuestionFilter filter) {
        ui().navigate(QuestionsView.class, new QuestionsQuery(filter, 1).parameters());
    }

    private UI ui() {
        return getUI().orElseThrow();
    }

    private void show(QuestionsQuery query) {
        QuestionPage page = bank.find(query.filter(), (query.page() - 1) * PAGE, PAGE);
        filters.show(query.filter(), bank.facets(query.filter()));
        found.setText(getTranslation("questions.found", page.total()));
        results.removeAll();
        if (page.questions().isEmpty()) {
            results.add(empty(query.filter()));
        } else {
            results.add(new QuestionList(page.questions()));
        }
        int pages = (page.total() + PAGE - 1) / PAGE;
        if (pages > 1) {
            results.add(new Pager(query, pages));
        }
    }

    private EmptyState empty(QuestionFilter filter) {
        if (filter.equals(QuestionFilter.all())) {
            return new EmptyState(getTranslation("questions.none"));
        }
        Anchor all = new Anchor(QuestionsNavigation.LIST, getTranslation("questions.empty.all"));
        all.addClassName("button");
        return new EmptyState(getTranslation("questions.empty"), all);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questions.pageTitle");
    }
}
