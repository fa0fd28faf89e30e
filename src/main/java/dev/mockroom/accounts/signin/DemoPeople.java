package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.DemoPeopleArrived;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.Role;
import java.net.InetAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Four people with a published password, to look around with on one's own machine.
///
/// They exist only where `mockroom.demo` says so and nobody else can reach the server; elsewhere the
/// server does not start with them, and those of an earlier start cannot come in.
@Component
public class DemoPeople {

    /// The password of all of them.
    public static final String PASSWORD = "mockroom-demo";

    private static final List<DemoPerson> PEOPLE = List.of(
            new DemoPerson("candidate@demo.local", "Rahel Adeyemi", Role.CANDIDATE, EnumSet.of(Role.CANDIDATE)),
            new DemoPerson(
                    "interviewer@demo.local",
                    "Ines Okafor",
                    Role.INTERVIEWER,
                    EnumSet.of(Role.CANDIDATE, Role.INTERVIEWER)),
            new DemoPerson("editor@demo.local", "Tomasz Wilk", Role.EDITOR, EnumSet.of(Role.CANDIDATE, Role.EDITOR)),
            new DemoPerson(
                    "admin@demo.local",
                    "Noor Haddad",
                    Role.ADMINISTRATOR,
                    EnumSet.of(Role.CANDIDATE, Role.EDITOR, Role.ADMINISTRATOR)));

    private final boolean present;
    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoPeople(
            @Value("${mockroom.demo:false}") boolean wanted,
            @Value("${server.address:}") @Nullable InetAddress address,
            Accounts accounts,
            PasswordHashes hashes,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        if (wanted && (address == null || !address.isLoopbackAddress())) {
            throw new DemoRefused(address);
        }
        this.present = wanted;
        this.accounts = accounts;
        this.hashes = hashes;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// One of them, as the sign-in page offers them.
    ///
    /// @param role what to look around as; they may have others beside it
    public record DemoPerson(String email, String name, Role role, Set<Role> roles) {}

    /// Those who can be signed in as with one click: all four, or none.
    public List<DemoPerson> offered() {
        return present ? PEOPLE : List.of();
    }

    /// Whether demo people exist here at all.
    boolean present() {
        return present;
    }

    /// Whether this account may sign in: everybody's own, a demo one only where they are present.
    boolean mayEnter(Account account) {
        return present || !account.demo();
    }

    /// Brings them in, or signs out those whom an earlier start left behind.
    @EventListener(ApplicationStartedEvent.class)
    void settle() {
        if (!present) {
            for (String table : List.of("device", "calendar_feed")) {
                jdbc.sql("delete from " + table + " where account_id in (select id from account where demo = true)")
                        .update();
            }
            return;
        }
        List<Person> arrived = new ArrayList<>();
        for (DemoPerson person : PEOPLE) {
            EmailAddress email = EmailAddress.of(person.email()).orElseThrow();
            if (accounts.findByEmail(email).isEmpty()) {
                Account account = new Account(
                        AccountId.random(),
                        email.text(),
                        person.name(),
                        hashes.hash(PASSWORD),
                        true,
                        0,
                        person.roles());
                transaction.executeWithoutResult(status -> accounts.insert(account, clock.instant()));
                arrived.add(new Person(account.id(), person.name(), email.text(), person.roles()));
            }
        }
        if (arrived.size() == PEOPLE.size()) {
            events.publishEvent(new DemoPeopleArrived(arrived));
        }
    }
}
