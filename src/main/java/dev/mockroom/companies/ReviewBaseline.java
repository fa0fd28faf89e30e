package dev.mockroom.companies;

import java.time.Clock;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the bank as it is at the very first start for reviewed, so that only what comes later asks for a look.
@Component
class ReviewBaseline implements SmartLifecycle {

    /// After the shipped bank is imported, before the web server opens.
    private static final int PHASE = 1;

    private final CompanyDirectory directory;
    private final ReviewStore reviews;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private boolean running;

    ReviewBaseline(
            CompanyDirectory directory, ReviewStore reviews, Clock clock, PlatformTransactionManager transactions) {
        this.directory = directory;
        this.reviews = reviews;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        running = true;
        if (!reviews.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> reviews.replace(
                    directory.current().entries().values().stream()
                            .map(ProfileReviews::look)
                            .toList(),
                    null,
                    clock.instant()));
        } catch (DuplicateKeyException e) {
            // Another node starts at the same moment and has done it.
            running = true;
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
