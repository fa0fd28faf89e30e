package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Says that the account is deleted, to whoever had it.
@Route(value = "farewell", autoLayout = false)
@StyleSheet("styles/accounts.css")
@AnonymousAllowed
class FarewellView extends Div implements HasDynamicTitle {

    FarewellView() {
        addClassName("entry");
        Anchor start = new Anchor("", getTranslation("yours.farewell.do"));
        start.addClassName("button");
        Main main = new Main(
                new H1(getTranslation("yours.farewell.title")),
                new Paragraph(getTranslation("yours.farewell.text")),
                start);
        main.addClassName("stack");
        add(new DoorTop(), main);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("yours.farewell.pageTitle");
    }
}
