package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.queue.QueueChanged;
import dev.mockroom.interviews.ui.Followers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells the screens of those who wait on this node that something has changed for them; on another node their next
/// sign of life does.
@Component
class QueueFollowers {

    private final Followers<AccountId> followers = new Followers<>();

    Registration follow(AccountId person, UI ui, SerializableRunnable changed) {
        return followers.follow(person, ui, changed);
    }

    @TransactionalEventListener
    void changed(QueueChanged event) {
        followers.tell(event.person());
    }
}
