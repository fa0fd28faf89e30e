package dev.mockroom.planning;

import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionSummary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the pool that was made of the present snapshot, until the bank changes.
@Component
class Pools {

    private final CardReader cards;
    private final Lock making = new ReentrantLock();
    private volatile @Nullable Made latest;

    Pools(CardReader cards) {
        this.cards = cards;
    }

    Pool current() {
        List<QuestionSummary> snapshot = cards.snapshot();
        Made made = latest;
        if (made != null && made.isOf(snapshot)) {
            return made.pool();
        }
        making.lock();
        try {
            made = latest;
            if (made == null || !made.isOf(snapshot)) {
                made = new Made(snapshot, Pool.of(snapshot, Map.of(), Map.of()));
                latest = made;
            }
            return made.pool();
        } finally {
            making.unlock();
        }
    }

    private record Made(List<QuestionSummary> snapshot, Pool pool) {

        /// The snapshot is the same list until the bank changes.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(List<QuestionSummary> other) {
            return snapshot == other;
        }
    }
}
