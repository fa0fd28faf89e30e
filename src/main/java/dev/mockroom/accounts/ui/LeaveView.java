package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.mockroom.accounts.export.MyExport;
import dev.mockroom.accounts.signin.Leaving;
import dev.mockroom.accounts.signin.MyAccount;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/// Where an account is deleted: what goes, what stays, the export once more, and then what has to
/// be typed.
@Route("account/delete")
@StyleSheet("styles/accounts.css")
@PermitAll
class LeaveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Leaving leaving;
    private final MyAccount myAccount;
    private final MyExport export;
    private final Clock clock;

    LeaveView(Leaving leaving, MyAccount myAccount, MyExport export, Clock clock) {
        this.leaving = leaving;
        this.myAccount = myAccount;
        this.export = export;
        this.clock = clock;
        addClassNames("account", "yours");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RouterLink back = new RouterLink(getTranslation("yours.leave.back"), YoursView.class);
        back.addClassName("small");
        Paragraph lead = new Paragraph(getTranslation("yours.leave.lead"));
        lead.addClassName("quiet");
        add(
                new Header(back, new H1(getTranslation("yours.leave.title")), lead),
                columns(),
                section("yours.leave.first", new ExportPart(export, clock)),
                section(
                        "yours.leave.confirm",
                        new LeaveForm(leaving, clock, myAccount.get().email(), leaving.needsSuccessor())));
    }

    private Div columns() {
        Div columns = new Div(
                section(
                        "yours.leave.goes",
                        list("yours.leave.goes.account", "yours.leave.goes.interviews", "yours.leave.goes.calendar")),
                section("yours.leave.stays", list("yours.leave.stays.given", "yours.leave.stays.bank")));
        columns.addClassName("two");
        return columns;
    }

    private UnorderedList list(String... sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sentences");
        for (String sentence : sentences) {
            list.add(new ListItem(getTranslation(sentence)));
        }
        return list;
    }

    private Section section(String title, Component content) {
        Section section = new Section(new Header(new H2(getTranslation(title))), content);
        section.addClassName("section");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("yours.leave.pageTitle");
    }
}
