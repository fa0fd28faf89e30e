package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dev.mockroom.accounts.signin.MyAccount;

/// What one is called on screen.
@Tag("form")
final class NameForm extends HtmlContainer {

    private final transient MyAccount myAccount;
    private final TextField name = new TextField(getTranslation("accounts.name"));
    private final Said said = new Said();

    NameForm(MyAccount myAccount, String present) {
        this.myAccount = myAccount;
        addClassName("fields");
        getElement().addEventListener("submit", event -> submit()).preventDefault();
        name.setHelperText(getTranslation("accounts.name.help"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("accounts.name.wrong"));
        name.setValue(present);
        NativeButton save = new NativeButton(getTranslation("accounts.account.name.do"));
        save.addClassName("button");
        save.getElement().setAttribute("type", "submit");
        add(name, said.beside(save));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (ComponentUtil.getData(event.getUI(), NameForm.class) != null) {
            ComponentUtil.setData(event.getUI(), NameForm.class, null);
            said.say(getTranslation("accounts.account.name.done"));
        }
    }

    private void refresh() {
        UI ui = getUI().orElseThrow();
        ComponentUtil.setData(ui, NameForm.class, this);
        ui.refreshCurrentRoute(true);
    }

    private void submit() {
        boolean renamed = myAccount.rename(name.getValue());
        name.setInvalid(!renamed);
        if (renamed) {
            // Asked for once more, so that the session has taken the name up and the frame shows it, too.
            getElement().executeJs("return true").then(done -> refresh());
        } else {
            said.nothing();
            name.focus();
        }
    }
}
