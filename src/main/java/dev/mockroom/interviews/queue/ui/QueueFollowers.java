package dev.mockroom.interviews.queue.ui;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.queue.QueueChanged;
import dev.mockroom.interviews.ui.Followers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells the screens of those who wait on this node that something has changed for them; on another node their next
/// sign of life does.
@Component
class QueueFollowers extends Followers<AccountId> {

    @TransactionalEventListener
    void changed(QueueChanged event) {
        tell(event.person());
    }
}
