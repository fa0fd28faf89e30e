package dev.mockroom.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Lets several features that answer one question together read the same rows once.
///
/// What was read is kept until the read-only transaction around it ends; where none runs, or one that may write,
/// nothing is kept.
public final class OncePerReading {

    private OncePerReading() {}

    /// What this key stands for, read now or earlier in the same transaction.
    ///
    /// @param key compared by `equals`; a record of the reader's own, so that no two readers share one by chance
    public static <T> T of(Record key, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        Map<Object, Object> known = known();
        Object before = known.get(key);
        if (before == null) {
            T fresh = read.get();
            known.put(key, fresh);
            return fresh;
        }
        @SuppressWarnings("unchecked") // its own key put it there
        T same = (T) before;
        return same;
    }

    private static Map<Object, Object> known() {
        @SuppressWarnings("unchecked") // bound below and nowhere else
        Map<Object, Object> bound =
                (Map<Object, Object>) TransactionSynchronizationManager.getResource(OncePerReading.class);
        if (bound != null) {
            return bound;
        }
        Map<Object, Object> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(OncePerReading.class, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(OncePerReading.class);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(OncePerReading.class);
            }
        });
        return fresh;
    }
}
