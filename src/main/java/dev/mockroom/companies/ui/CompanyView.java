package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Role;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanyPage;
import dev.mockroom.companies.Grounds;
import dev.mockroom.companies.ui.OwnPractice.Standing;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// One company: what is known, how little, one's own gap; and the one thing to do, to practise it.
@Route(CompaniesNavigation.COMPANY)
@StyleSheet("styles/companies.css")
@PermitAll
class CompanyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int QUESTIONS = 10;
    private static final Standing NOTHING = new Standing(false, Map.of(), 0, List.of(), 0);

    private final Companies companies;
    private final ObjectProvider<OwnPractice> practice;
    private final CurrentPerson currentPerson;
    private String name = "";

    CompanyView(Companies companies, ObjectProvider<OwnPractice> practice, CurrentPerson currentPerson) {
        this.companies = companies;
        this.practice = practice;
        this.currentPerson = currentPerson;
        addClassName("company");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int number = PageLinks.number(event.getLocation().getQueryParameters());
        Optional<CompanyId> asked = CompanyParameter.of(event);
        Optional<CompanyPage> page = asked.flatMap(id -> companies.page(id, (number - 1) * QUESTIONS, QUESTIONS));
        if (page.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!asked.equals(Optional.of(page.get().id()))) {
            event.forwardTo(CompaniesNavigation.company(page.get().id()));
        } else {
            show(page.get(), number);
        }
    }

    private void show(CompanyPage page, int number) {
        name = page.profile().name();
        Optional<OwnPractice> own = Optional.ofNullable(practice.getIfAvailable());
        Standing standing = own.map(
                        known -> known.against(page.id(), page.profile().asks()))
                .orElse(NOTHING);
        removeAll();
        add(crumb(), top(page, own), asked(page, standing));
        Div columns = new Div(new RoundsPart(page.profile()), new UnknownPart(page));
        columns.addClassName("cols");
        add(columns);
        HistoryPart history = new HistoryPart(page, standing, ViewerZone.of(UI.getCurrent()));
        add(history);
        Section questions = new QuestionsPart(page, number, QUESTIONS);
        add(questions);
        if (!page.links().isEmpty()) {
            add(new LinksPart(page.links()));
        }
        if (!page.related().isEmpty()) {
            add(new RelatedPart(page.related()));
        }
        if (number > 1) {
            questions.getElement().executeJs("this.scrollIntoView()");
        }
    }

    private Component crumb() {
        Paragraph crumb = new Paragraph(new Anchor(CompaniesNavigation.LIST, getTranslation("companies.title")));
        crumb.addClassNames("small", "crumb");
        return crumb;
    }

    private Component top(CompanyPage page, Optional<OwnPractice> own) {
        Grounds grounds = page.profile().grounds();
        Paragraph basis = new Paragraph(getTranslation("companies.basis", grounds.questions(), grounds.links()) + " "
                + getTranslation("companies.notAffiliated"));
        basis.addClassName("quiet");
        Div words = new Div(new H1(name));
        if (!page.alsoCalled().isEmpty()) {
            Paragraph also =
                    new Paragraph(getTranslation("companies.alsoCalled", String.join(", ", page.alsoCalled())));
            also.addClassNames("small", "faint");
            words.add(also);
        }
        words.add(basis);
        if (currentPerson.has(Role.EDITOR) || currentPerson.has(Role.ADMINISTRATOR)) {
            Paragraph edit =
                    new Paragraph(new Anchor(CompaniesNavigation.edit(page.id()), getTranslation("companies.edit")));
            edit.addClassNames("small", "edit-link");
            words.add(edit);
        }
        Header top = new Header(words);
        top.addClassName("ph");
        own.ifPresent(known -> {
            Anchor practise = new Anchor(known.practise(page.id()), getTranslation("companies.practise"));
            practise.addClassName("do");
            top.add(practise);
        });
        return top;
    }

    private Component asked(CompanyPage page, Standing standing) {
        Section section = new Section(new Header(new H2(getTranslation("companies.asked"))));
        section.addClassName("section");
        section.add(new DifferenceNote(page), new AreasTable(page, standing), new DifficultyTable(page.difficulty()));
        String key = page.topics().own() ? "companies.asked.note" : "companies.asked.note.thin";
        Paragraph note = new Paragraph(getTranslation(key));
        note.addClassNames("small", "faint", "after");
        section.add(note);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("companies.pageTitle.company", name);
    }
}
