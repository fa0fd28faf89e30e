package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who looks at what on this node, so that what one screen changes the others show.
///
/// It passes on that something has changed, and at most to which version, never what: each reads the database for
/// itself, as the person it was opened by.
///
/// @param <K> what they look at
public abstract class Followers<K> {

    private final Map<K, Set<LongConsumer>> followers = new ConcurrentHashMap<>();

    /// From now on tells the follower of each change, until the registration is removed.
    ///
    /// @param follower is told the version there is now, on the thread that changed it, so it must not wait
    Registration follow(K what, LongConsumer follower) {
        followers.compute(what, (key, others) -> {
            Set<LongConsumer> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(follower);
            return all;
        });
        return () -> followers.computeIfPresent(what, (key, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    /// From now on tells this screen of each change, and the version there is now.
    ///
    /// The change may come from another thread, on which nobody is signed in: this screen's person goes along.
    public Registration followVersions(K what, UI ui, LongConsumer changed) {
        SecurityContext person = SecurityContextHolder.getContext();
        return follow(
                what,
                version -> ui.accessLater(
                                () -> new DelegatingSecurityContextRunnable(() -> changed.accept(version), person)
                                        .run(),
                                () -> {})
                        .run());
    }

    /// From now on tells this screen of each change.
    public Registration follow(K what, UI ui, SerializableRunnable changed) {
        return followVersions(what, ui, version -> changed.run());
    }

    /// What somebody on this node looks at.
    public Set<K> followed() {
        return Set.copyOf(followers.keySet());
    }

    /// Tells everybody who looks at it of a change that has no version; whoever shows it reads it each time.
    protected void tell(K what) {
        tell(what, Long.MAX_VALUE);
    }

    /// Tells everybody who looks at it. Other people's screens may be brought up to date on this thread, as
    /// themselves. Who this thread works for is not left to them to put back: where nobody is signed in, somebody
    /// else's sign-in would be what they find there.
    protected void tell(K what, long version) {
        Set<LongConsumer> told = followers.getOrDefault(what, Set.of());
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
