package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.ProfileRevision;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The changes of a profile, the newest first; each opens to what it did and leads back to it.
class ProfileHistory extends Section {

    private final CompanyId company;
    private final int present;
    private final DateTimeFormatter times;

    /// @param present the number of the change that holds; 0 as shipped
    ProfileHistory(CompanyId company, int present, List<ProfileRevision> changes, int page, int pages, ZoneId zone) {
        this.company = company;
        this.present = present;
        this.times =
                DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", getLocale()).withZone(zone);
        addClassName("section");
        setId("history");
        add(new Header(new H2(getTranslation("companies.changes"))));
        if (present == 0) {
            Paragraph none = new Paragraph(getTranslation("companies.changes.none"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("changes");
        changes.forEach(change -> list.add(row(change)));
        if (page == pages) {
            list.add(shipped());
        }
        add(list, new PageLinks(CompaniesNavigation.edit(company), "", page, pages));
    }

    private ListItem row(ProfileRevision change) {
        String who = change.author().orElseGet(() -> getTranslation("companies.changes.gone"));
        Span head = new Span(getTranslation("companies.changes.head", change.number(), times.format(change.at()), who));
        head.addClassNames("small", "quiet");
        Paragraph reason = new Paragraph(change.reason());
        reason.addClassName("reason");
        NativeDetails fold = new NativeDetails(
                getTranslation("companies.changes.what"), new ProfileChanges(change.before(), change.sheet()));
        fold.addClassName("what-changed");
        return new ListItem(new Div(head, reason, fold), act(change.number()));
    }

    private ListItem shipped() {
        Span head = new Span(getTranslation("companies.changes.shipped"));
        head.addClassNames("small", "quiet");
        return new ListItem(new Div(head), act(0));
    }

    private Component act(int number) {
        if (number == present) {
            Span holds = new Span(getTranslation("companies.changes.holds"));
            holds.addClassNames("small", "faint");
            return holds;
        }
        Anchor restore =
                new Anchor(CompaniesNavigation.restore(company, number), getTranslation("companies.changes.restore"));
        restore.addClassName("button");
        restore.setAriaLabel(getTranslation("companies.changes.restore.label", number));
        return restore;
    }
}
