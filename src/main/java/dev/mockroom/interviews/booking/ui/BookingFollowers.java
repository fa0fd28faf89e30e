package dev.mockroom.interviews.booking.ui;

import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatsChanged;
import dev.mockroom.interviews.booking.BookingChanged;
import dev.mockroom.interviews.ui.Followers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells the screens on both sides of a booking that something has changed.
@Component
class BookingFollowers extends Followers<InterviewId> {

    @TransactionalEventListener
    void changed(BookingChanged event) {
        tell(event.interview());
    }

    @TransactionalEventListener
    void changed(SeatsChanged event) {
        tell(event.interview());
    }
}
