package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;

/// An address just made, to copy now: it is shown this once.
final class FreshAddress extends Div {

    FreshAddress(String address) {
        addClassNames("fresh", "stack");
        TextField field = new TextField(getTranslation("yours.calendar.fresh"));
        field.setHelperText(getTranslation("yours.calendar.once"));
        field.setReadOnly(true);
        field.setValue(address);
        field.setWidthFull();
        field.setAutoselect(true);
        Said said = new Said();
        NativeButton copy = new NativeButton(getTranslation("yours.calendar.copy"));
        copy.addClassName("do");
        copy.addClickListener(click -> field.getElement()
                .executeJs("""
                        this.inputElement.select();
                        return navigator.clipboard
                          ? navigator.clipboard.writeText(this.value).then(() => true, () => false)
                          : document.execCommand('copy')""")
                .then(
                        Boolean.class,
                        done -> said.say(getTranslation(done ? "yours.calendar.copied" : "yours.calendar.notCopied"))));
        Anchor open = new Anchor("", getTranslation("yours.calendar.open"));
        open.setUnsafeHref(address.replaceFirst("^https?:", "webcal:")); // our own address, for a calendar to open
        open.addClassName("button");
        Div row = said.beside(copy);
        row.addComponentAtIndex(1, open);
        add(field, row);
    }
}
