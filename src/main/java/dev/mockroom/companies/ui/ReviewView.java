package dev.mockroom.companies.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mockroom.companies.CompanyMove;
import dev.mockroom.companies.ProfileReviews;
import dev.mockroom.companies.ReviewOutcome;
import dev.mockroom.shared.ui.EmptyState;
import dev.mockroom.shared.ui.Notice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/// Which companies an import has moved since somebody last looked at them.
@Route(CompaniesNavigation.REVIEW)
@StyleSheet("styles/companies.css")
@RolesAllowed({"EDITOR", "ADMINISTRATOR"})
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 50;

    private final ProfileReviews reviews;
    private final Div list = new Div();

    ReviewView(ProfileReviews reviews) {
        this.reviews = reviews;
        addClassNames("companies", "review");
        Paragraph lead = new Paragraph(getTranslation("companies.review.lead"));
        lead.addClassNames("quiet", "lead");
        list.addClassName("stack");
        add(new H1(getTranslation("companies.review.title")), lead, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show(Notice... notices) {
        List<CompanyMove> moved = reviews.moved();
        list.removeAll();
        list.add(notices);
        if (moved.isEmpty()) {
            Anchor all = new Anchor(CompaniesNavigation.LIST, getTranslation("companies.empty.all"));
            all.addClassName("button");
            list.add(new EmptyState(getTranslation("companies.review.none"), all));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("moves");
        moved.stream().limit(MOST).forEach(move -> rows.add(row(move)));
        list.add(rows);
        if (moved.size() > MOST) {
            Paragraph more = new Paragraph(getTranslation("companies.review.more", moved.size() - MOST));
            more.addClassName("quiet");
            list.add(more);
        }
    }

    private ListItem row(CompanyMove move) {
        Anchor name = new Anchor(CompaniesNavigation.company(move.company()), move.name());
        name.addClassName("serif");
        Span what = new Span(sentence(move));
        what.addClassNames("small", "quiet", "sub");
        NativeButton reviewed = new NativeButton(getTranslation("companies.review.done"), click -> reviewed(move));
        reviewed.addClassName("button");
        reviewed.setAriaLabel(getTranslation("companies.review.done.label", move.name()));
        return new ListItem(new Div(name, what), reviewed);
    }

    private String sentence(CompanyMove move) {
        if (move.fresh()) {
            return getTranslation("companies.review.fresh", move.questions(), move.links());
        }
        int questions = move.questions() - move.questionsBefore();
        int links = move.links() - move.linksBefore();
        return getTranslation(
                "companies.review.moved", signed(questions), signed(links), Percent.of(move.moved()), questions, links);
    }

    /// With a plus or a true minus before it.
    private static String signed(int number) {
        return number < 0 ? "−" + -number : "+" + number;
    }

    private void reviewed(CompanyMove move) {
        switch (reviews.reviewed(move)) {
            case ReviewOutcome.Reviewed done -> show();
            case ReviewOutcome.MovedOn movedOn ->
                show(Notice.info(getTranslation("companies.review.movedOn", move.name())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("companies.review.pageTitle");
    }
}
