package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Work on another thread than the screen's, for the same person; what becomes of it comes back to the screen.
final class Beside {

    private static final Logger LOG = LoggerFactory.getLogger(Beside.class);

    private final UI ui;
    private final Executor executor;
    private final SecurityContext person = SecurityContextHolder.getContext();

    private Beside(UI ui, Executor executor) {
        this.ui = ui;
        this.executor = executor;
    }

    /// For whoever is signed in now: what comes back to the screen may come without them.
    ///
    /// @param screen what is to be changed afterwards
    static Beside of(Component screen, Executor executor) {
        return new Beside(screen.getUI().orElseThrow(), executor);
    }

    /// Does the work and hands on what came of it.
    ///
    /// @param otherwise what to do when it failed
    <T> void run(Callable<T> work, SerializableConsumer<T> then, Command otherwise) {
        Runnable all = () -> {
            try {
                T result = work.call();
                onScreen(ui, () -> then.accept(result));
            } catch (Exception e) {
                LOG.error("Work beside a screen failed", e);
                onScreen(ui, otherwise);
            }
        };
        executor.execute(new DelegatingSecurityContextRunnable(all, person));
    }

    /// Changes a screen from another thread, unless whoever looked at it has left.
    static void onScreen(UI ui, Command command) {
        try {
            // What goes wrong in the command is told to the session's error handler, not to this future.
            var _ = ui.access(command);
        } catch (UIDetachedException gone) {
            LOG.debug("Whoever waited has left", gone);
        }
    }
}
