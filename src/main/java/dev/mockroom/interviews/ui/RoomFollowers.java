package dev.mockroom.interviews.ui;

import dev.mockroom.interviews.InterviewChanged;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatsChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Who looks at which interview on this node, so that what one tab changes the others show.
@Component
public class RoomFollowers extends Followers<InterviewId> {

    /// Who is here and who is ready has no version.
    @TransactionalEventListener
    void changed(SeatsChanged event) {
        tell(event.interview());
    }

    @TransactionalEventListener
    void changed(InterviewChanged event) {
        tell(event.interview(), event.version());
    }
}
