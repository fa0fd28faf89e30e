package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mockroom.accounts.retention.Retention;
import jakarta.annotation.security.RolesAllowed;

/// How long each kind of data is kept, what a change would clear away, and what the daily job did.
@Route("manage/retention")
@Menu(order = 160, title = "retention.menu", icon = "lock")
@StyleSheet("styles/accounts.css")
@RolesAllowed("ADMINISTRATOR")
class RetentionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Retention retention;

    RetentionView(Retention retention) {
        this.retention = retention;
        addClassNames("account", "retention");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Paragraph lead = new Paragraph(getTranslation("retention.lead"));
        lead.addClassName("quiet");
        Div rules = new Div();
        rules.addClassName("rules");
        retention.rules().forEach(rule -> rules.add(new RetentionRow(retention, rule)));
        Section runs = new Section(new Header(new H2(getTranslation("retention.runs"))), new RetentionRuns(retention));
        runs.addClassName("section");
        add(new Header(new H1(getTranslation("retention.title")), lead), rules, runs);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.pageTitle");
    }
}
