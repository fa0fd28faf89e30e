package dev.mockroom.companies.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Role;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyList;
import dev.mockroom.companies.CompanyRow;
import dev.mockroom.companies.ProfileReviews;
import dev.mockroom.shared.ui.EmptyState;
import dev.mockroom.shared.ui.Icon;
import dev.mockroom.shared.ui.Notice;
import jakarta.annotation.security.PermitAll;

/// All companies, with how much is known of each.
@Route(CompaniesNavigation.LIST)
@StyleSheet("styles/companies.css")
@PermitAll
class CompaniesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;
    private static final int LONGEST_TEXT = 100;
    private static final int TYPING_PAUSE_MILLIS = 150;

    private final Companies companies;
    private final ProfileReviews reviews;
    private final CurrentPerson currentPerson;
    private final Div notice = new Div();
    private final TextField search = new TextField(getTranslation("companies.search"));
    private final Paragraph found = new Paragraph();
    private final Div results = new Div();

    CompaniesView(Companies companies, ProfileReviews reviews, CurrentPerson currentPerson) {
        this.companies = companies;
        this.reviews = reviews;
        this.currentPerson = currentPerson;
        addClassName("companies");
        Paragraph lead = new Paragraph(getTranslation("companies.lead"));
        lead.addClassNames("quiet", "lead");
        search.setPrefixComponent(new Icon("search"));
        search.setPlaceholder(getTranslation("companies.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(change.getValue());
            }
        });
        notice.addClassName("review-notice");
        Div field = new Div(search);
        field.addClassName("company-search");
        field.getElement().setAttribute("role", "search");
        found.addClassNames("small", "quiet");
        found.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("companies.title")), lead, notice, field, found, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String words = query.getSingleParameter(CompaniesNavigation.SEARCH).orElse("");
        search.setValue(words.substring(0, Math.min(words.length(), LONGEST_TEXT)));
        notice.removeAll();
        if (currentPerson.has(Role.EDITOR) || currentPerson.has(Role.ADMINISTRATOR)) {
            tellOfReviews();
        }
        show(search.getValue(), PageLinks.number(query));
    }

    private void tellOfReviews() {
        int moved = reviews.moved().size();
        if (moved > 0) {
            Notice told = Notice.info(getTranslation("companies.review.notice", moved));
            Paragraph see =
                    new Paragraph(new Anchor(CompaniesNavigation.REVIEW, getTranslation("companies.review.see")));
            see.addClassName("small");
            notice.add(told, see);
        }
    }

    private void typed(String words) {
        getUI().orElseThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(CompaniesNavigation.LIST, PageLinks.query(words, 1)));
        show(words, 1);
    }

    private void show(String words, int page) {
        CompanyList list = companies.list(words, (page - 1) * PAGE, PAGE);
        found.setText(getTranslation("companies.found", list.total()));
        results.removeAll();
        if (list.rows().isEmpty()) {
            results.add(empty(words));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("company-list");
        list.rows().forEach(row -> rows.add(row(row)));
        results.add(rows, new PageLinks(CompaniesNavigation.LIST, words, page, (list.total() + PAGE - 1) / PAGE));
    }

    private EmptyState empty(String words) {
        if (words.isBlank()) {
            return new EmptyState(getTranslation("companies.none"));
        }
        Anchor all = new Anchor(CompaniesNavigation.LIST, getTranslation("companies.empty.all"));
        all.addClassName("button");
        return new EmptyState(getTranslation("companies.empty"), all);
    }

    private ListItem row(CompanyRow company) {
        Anchor name = new Anchor(CompaniesNavigation.company(company.id()), company.name());
        name.addClassName("serif");
        Span counts = new Span(getTranslation(
                "companies.row.counts",
                company.grounds().questions(),
                company.grounds().links()));
        counts.addClassNames("small", "quiet", "counts");
        Span known = new Span(known(company));
        known.addClassNames("small", company.areas().isEmpty() ? "faint" : "quiet", "known");
        return new ListItem(name, counts, known);
    }

    private String known(CompanyRow company) {
        if (!company.grounds().ownMix()) {
            return getTranslation("companies.row.thin");
        }
        return company.areas().isEmpty()
                ? getTranslation("companies.row.alike")
                : getTranslation("companies.row.areas", String.join(", ", company.areas()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("companies.pageTitle");
    }
}
