package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who looks at what on this node, so that what one screen changes the others show.
///
/// It passes on that something has changed, never what: each reads the database for itself, as the person it was
/// opened by.
///
/// @param <K> what they look at
public final class Followers<K> {

    private final Map<K, Set<Runnable>> followers = new ConcurrentHashMap<>();

    /// From now on tells this screen of each change, until the registration is removed.
    ///
    /// The change may come from another thread, on which nobody is signed in: this screen's person goes along.
    public Registration follow(K what, UI ui, SerializableRunnable changed) {
        SecurityContext person = SecurityContextHolder.getContext();
        Runnable follower =
                () -> ui.accessLater(() -> new DelegatingSecurityContextRunnable(changed, person).run(), () -> {})
                        .run();
        followers.compute(what, (key, others) -> {
            Set<Runnable> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(follower);
            return all;
        });
        return () -> followers.computeIfPresent(what, (key, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    /// What somebody on this node looks at.
    public Set<K> followed() {
        return Set.copyOf(followers.keySet());
    }

    /// Tells everybody who looks at it. Other people's screens may be brought up to date on this thread, as themselves;
    /// afterwards it works for whom it worked before.
    public void tell(K what) {
        Set<Runnable> told = followers.getOrDefault(what, Set.of());
        if (told.isEmpty()) {
            return;
        }
        Map<Class<?>, CurrentInstance> instances = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        SecurityContext own = SecurityContextHolder.getContext();
        try {
            told.forEach(Runnable::run);
        } finally {
            SecurityContextHolder.setContext(own);
            CurrentInstance.restoreInstances(instances);
        }
    }
}
