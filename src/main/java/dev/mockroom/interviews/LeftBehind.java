package dev.mockroom.interviews;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Every ten minutes, ends the interviews whose candidates went away and left the clock running.
///
/// On several nodes each does the same; the lock on the row and the guard of the transition make it happen once.
@Component
class LeftBehind {

    private final InterviewStore interviews;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeftBehind(
            InterviewStore interviews,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interviews = interviews;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (InterviewId id : interviews.runningSince(now.minus(Interview.LEFT_BEHIND))) {
            transaction.executeWithoutResult(status -> interviews
                    .lock(id)
                    .filter(interview -> interview.leftBehind(now))
                    .ifPresent(interview -> {
                        interview.endLeftBehind(now);
                        interviews.update(interview);
                        Interviews.publish(interview, events);
                    }));
        }
    }
}
