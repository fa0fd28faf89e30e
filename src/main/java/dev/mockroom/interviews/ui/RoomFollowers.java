package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.InterviewChanged;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatsChanged;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Who looks at which interview on this node, so that what one tab changes the others show.
///
/// It passes on that something has changed, never what: each reads the database for itself.
@Component
public class RoomFollowers {

    private final Map<InterviewId, Set<LongConsumer>> followers = new ConcurrentHashMap<>();

    /// From now on tells the follower of each change.
    ///
    /// @param follower is told the version there is now, on the thread that changed it, so it must not wait
    public Registration follow(InterviewId interview, LongConsumer follower) {
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

    /// From now on runs this in a screen after each change, as whoever opened it, who is not on the thread that changed
    /// it.
    public Registration follow(UI ui, InterviewId interview, SerializableRunnable changed) {
        var person = SecurityContextHolder.getContext();
        return follow(
                interview,
                version -> ui.accessLater(() -> new DelegatingSecurityContextRunnable(changed, person).run(), () -> {})
                        .run());
    }

    /// What somebody on this node looks at.
    public Set<InterviewId> followed() {
        return Set.copyOf(followers.keySet());
    }

    /// Who is here and who is ready has no version; whoever shows it reads it each time.
    @TransactionalEventListener
    void changed(SeatsChanged event) {
        tell(event.interview(), Long.MAX_VALUE);
    }

    @TransactionalEventListener
    void changed(InterviewChanged event) {
        tell(event.interview(), event.version());
    }

    /// Other people's screens may be brought up to date on this thread, as themselves. Who this thread works for is not
    /// left to them to put back: where nobody is signed in, somebody else's sign-in would be what they find there.
    private void tell(InterviewId interview, long version) {
        Set<LongConsumer> told = followers.getOrDefault(interview, Set.of());
        if (told.isEmpty()) {
            return;
        }
        Map<Class<?>, CurrentInstance> instances = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        SecurityContext own = SecurityContextHolder.getContext();
        try {
            told.forEach(follower -> follower.accept(version));
        } finally {
            SecurityContextHolder.setContext(own);
            CurrentInstance.restoreInstances(instances);
        }
    }
}
