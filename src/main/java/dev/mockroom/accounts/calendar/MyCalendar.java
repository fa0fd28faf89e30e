package dev.mockroom.accounts.calendar;

import dev.mockroom.accounts.CurrentPerson;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The address of one's own calendar: made, replaced, switched off.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class MyCalendar {

    private final CurrentPerson currentPerson;
    private final FeedStore feeds;
    private final Clock clock;

    MyCalendar(CurrentPerson currentPerson, FeedStore feeds, Clock clock) {
        this.currentPerson = currentPerson;
        this.feeds = feeds;
        this.clock = clock;
    }

    /// Whether there is an address.
    @Transactional(readOnly = true)
    public Optional<CalendarState> state() {
        return feeds.state(currentPerson.id());
    }

    /// Makes an address; one from before leads nowhere from now on.
    ///
    /// @return the secret in it, which is told this once
    public String renew() {
        return feeds.renew(currentPerson.id(), clock.instant());
    }

    /// The address leads nowhere from now on.
    public void switchOff() {
        feeds.remove(currentPerson.id());
    }
}
