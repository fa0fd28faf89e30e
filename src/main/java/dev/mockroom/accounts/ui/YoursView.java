package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.mockroom.accounts.PersonalReport;
import dev.mockroom.accounts.calendar.MyCalendar;
import dev.mockroom.accounts.export.MyExport;
import dev.mockroom.accounts.retention.Retention;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/// What is kept about oneself, and what one can do with it: take it, see it in a calendar, delete
/// it.
@Route("account/yours")
@StyleSheet("styles/accounts.css")
@PermitAll
class YoursView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MyExport export;
    private final MyCalendar calendar;
    private final Retention retention;
    private final List<PersonalReport> reports;
    private final Clock clock;

    YoursView(MyExport export, MyCalendar calendar, Retention retention, List<PersonalReport> reports, Clock clock) {
        this.export = export;
        this.calendar = calendar;
        this.retention = retention;
        this.reports = List.copyOf(reports);
        this.clock = clock;
        addClassNames("account", "yours");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("yours.lead"));
        lead.addClassName("quiet");
        RouterLink back = new RouterLink(getTranslation("yours.back"), AccountView.class);
        back.addClassName("small");
        Header header = new Header(back, new H1(getTranslation("yours.title")), lead);
        add(
                header,
                section("yours.download", download()),
                section("yours.calendar", new CalendarPart(calendar, clock)),
                section("yours.kept", new KeptPart(export.kept(), retention.rules())),
                section("yours.delete", delete()));
    }

    private Component download() {
        Div part = new Div(new ExportPart(export, clock));
        part.addClassName("stack");
        for (PersonalReport report : reports) {
            Paragraph about = new Paragraph(getTranslation(report.about()));
            Anchor link = new Anchor(report.address(), getTranslation(report.title()));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", "");
            link.addClassName("button");
            Div more = new Div(about, link);
            more.addClassNames("stack", "take");
            part.add(more);
        }
        return part;
    }

    private Component delete() {
        RouterLink link = new RouterLink(getTranslation("yours.delete.do"), LeaveView.class);
        link.addClassNames("button", "danger");
        Div part = new Div(new Paragraph(getTranslation("yours.delete.lead")), link);
        part.addClassName("stack");
        return part;
    }

    private Component section(String title, Component content) {
        Section section = new Section(new Header(new H2(getTranslation(title))), content);
        section.addClassName("section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("yours.pageTitle");
    }
}
