package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.Role;
import dev.mockroom.shared.Misses;
import dev.mockroom.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the first administrator in: a link in the log, good once and until the next start.
///
/// Whoever reads the server's log runs the server; nobody else learns the link.
@Service
@PreAuthorize("permitAll()")
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final SignUp signUp;
    private final Accounts accounts;
    private final DemoPeople demoPeople;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Misses misses = new Misses();

    FirstAdministrator(
            SignUp signUp,
            Accounts accounts,
            DemoPeople demoPeople,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.signUp = signUp;
        this.accounts = accounts;
        this.demoPeople = demoPeople;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void started(ApplicationStartedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext && !demoPeople.present()) {
            renew();
        }
    }

    /// Replaces the link of an earlier start, or takes it away when there is an administrator.
    ///
    /// @return the token of the new link, or an empty string when none is needed
    String renew() {
        String token = accounts.hasAdministrator() ? "" : Secret.random();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from setup_link").update();
            if (!token.isEmpty()) {
                jdbc.sql("insert into setup_link (token_hash, created_at) values (?, ?)")
                        .params(Secret.hash(token), clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
            }
        });
        if (!token.isEmpty()) {
            LOG.info(
                    "There is no administrator yet. Open /setup/{} at this server's address to become the first;"
                            + " the link works once, until the next start.",
                    token);
        }
        return token;
    }

    /// Whether a link with this token is open; where too many others were tried from, none is.
    ///
    /// @param address where the request comes from
    public boolean isOpen(String token, String address) {
        Instant now = clock.instant();
        if (misses.tooMany(address, now)) {
            return false;
        }
        boolean open = jdbc.sql("select count(*) from setup_link where token_hash = ?")
                        .param(Secret.hash(token))
                        .query(Long.class)
                        .single()
                > 0;
        if (!open) {
            misses.add(address, now);
        }
        return open;
    }

    /// Makes the first administrator and closes the link.
    public SignUpOutcome signUp(String token, NewAccount wish) {
        return signUp.make(
                wish,
                EnumSet.of(Role.CANDIDATE, Role.EDITOR, Role.ADMINISTRATOR),
                () -> jdbc.sql("delete from setup_link where token_hash = ?")
                                .param(Secret.hash(token))
                                .update()
                        == 1);
    }
}
