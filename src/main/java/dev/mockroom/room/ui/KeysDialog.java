package dev.mockroom.room.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/// The keys of the room, shown on `?`.
class KeysDialog extends Dialog {

    /// @param call whether there is one to be muted in
    KeysDialog(boolean call) {
        setHeaderTitle(getTranslation("room.keys.title"));
        DescriptionList keys = new DescriptionList();
        keys.addClassName("keys");
        add(keys, getTranslation("room.keys.next"), "Ctrl", "Enter");
        add(keys, getTranslation("room.keys.code"), "Ctrl", "E");
        add(keys, getTranslation("room.keys.leave"), "Esc", "Tab");
        if (call) {
            add(keys, getTranslation("room.keys.mute"), "Alt", "M");
        }
        add(keys, getTranslation("room.keys.help"), "?");
        add(keys);
        NativeButton close = new NativeButton(getTranslation("room.keys.close"), click -> close());
        close.addClassName("button");
        close.focus();
        getFooter().add(close);
    }

    private static void add(DescriptionList list, String does, String... keys) {
        DescriptionList.Term term = new DescriptionList.Term();
        Arrays.stream(keys).map(KeyCap::new).forEach(term::add);
        list.add(term, new DescriptionList.Description(new Span(does)));
    }
}
