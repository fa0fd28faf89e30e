package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatsChanged;
import dev.mockroom.interviews.booking.BookingChanged;
import dev.mockroom.interviews.ui.Followers;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells the screens on both sides of a booking that something has changed.
@Component
class BookingFollowers {

    private final Followers<InterviewId> followers = new Followers<>();

    Registration follow(InterviewId interview, UI ui, SerializableRunnable changed) {
        return followers.follow(interview, ui, changed);
    }

    /// What somebody on this node looks at.
    Set<InterviewId> followed() {
        return followers.followed();
    }

    @TransactionalEventListener
    void changed(BookingChanged event) {
        followers.tell(event.interview());
    }

    @TransactionalEventListener
    void changed(SeatsChanged event) {
        followers.tell(event.interview());
    }
}
