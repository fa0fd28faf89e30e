package dev.mockroom.shared.ui;

import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.page.WebStorage.Storage;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;

/// What somebody has typed or chosen and not sent yet: kept in their browser's tab, so that a reload does not lose it.
///
/// The server keeps nothing of it, and the tab forgets it when it closes.
///
/// @param name what it is of; two drafts of one name are the same one
public record Draft(String name) implements Serializable {

    /// Keeps what it is like now.
    public void keep(String text) {
        WebStorage.setItem(Storage.SESSION_STORAGE, name, text);
    }

    /// Hands over what was kept, once the browser has said; nothing where nothing was.
    public void restore(SerializableConsumer<String> then) {
        WebStorage.getItem(Storage.SESSION_STORAGE, name, kept -> {
            if (kept != null && !kept.isEmpty()) {
                then.accept(kept);
            }
        });
    }

    /// Forgets it, since it was sent.
    public void forget() {
        WebStorage.removeItem(Storage.SESSION_STORAGE, name);
    }
}
