package dev.mockroom.room.ui;

import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.InterviewChanged;
import dev.mockroom.interviews.InterviewId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Who looks at which interview on this node, so that what one tab changes the others show.
///
/// It passes on that something has changed, never what: each reads the database for itself.
@Component
class RoomFollowers {

    private final Map<InterviewId, Set<LongConsumer>> followers = new ConcurrentHashMap<>();

    /// From now on tells the follower of each change.
    ///
    /// @param follower is told the version there is now, on the thread that changed it, so it must not wait
    Registration follow(InterviewId interview, LongConsumer follower) {
        followers.compute(interview, (id, others) -> {
            Set<LongConsumer> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(follower);
            return all;
        });
        return () -> followers.computeIfPresent(interview, (id, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    @TransactionalEventListener
    void changed(InterviewChanged event) {
        followers.getOrDefault(event.interview(), Set.of()).forEach(follower -> follower.accept(event.version()));
    }
}
