package dev.mockroom.accounts.signin;

import static java.util.Objects.requireNonNull;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.DevicesSignedOut;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.Role;
import dev.mockroom.shared.NotFound;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Deletes the account of whoever asks, with everything in it. It cannot be taken back.
@Service
@PreAuthorize("isAuthenticated()")
public class Leaving {

    private static final Set<Role> HANDED_ON = EnumSet.of(Role.EDITOR, Role.ADMINISTRATOR);

    private final CurrentPerson currentPerson;
    private final Accounts accounts;
    private final DemoPeople demoPeople;
    private final PasswordHashes hashes;
    private final SignInAttempts attempts;
    private final List<PersonalData> features;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Leaving(
            CurrentPerson currentPerson,
            Accounts accounts,
            DemoPeople demoPeople,
            PasswordHashes hashes,
            SignInAttempts attempts,
            List<PersonalData> features,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.currentPerson = currentPerson;
        this.accounts = accounts;
        this.demoPeople = demoPeople;
        this.hashes = hashes;
        this.attempts = attempts;
        this.features = List.copyOf(features);
        this.transaction = transaction;
        this.events = events;
    }

    /// Whether somebody else has to be named who takes the administration over.
    public boolean needsSuccessor() {
        if (!currentPerson.has(Role.ADMINISTRATOR)) {
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> isLast(account())));
    }

    /// Deletes one's account.
    ///
    /// @param typed     one's own e-mail, typed to show that it is meant
    /// @param password  one's password
    /// @param successor the e-mail of who takes the administration over; empty where nobody is
    ///     needed
    /// @param address   where the request comes from
    public LeavingOutcome leave(String typed, String password, String successor, String address) {
        Account account = account();
        if (!EmailAddress.normalized(typed).equals(account.email())) {
            return new LeavingOutcome.NotConfirmed();
        }
        Optional<Instant> blocked = attempts.begin(account.email(), address);
        if (blocked.isPresent()) {
            return new LeavingOutcome.TooEarly(blocked.get());
        }
        if (!hashes.matches(password, Optional.of(account.passwordHash()))) {
            return new LeavingOutcome.WrongPassword();
        }
        attempts.succeeded(account.email(), address);
        LeavingOutcome outcome = transaction.execute(status -> leave(account, successor));
        if (outcome instanceof LeavingOutcome.Left) {
            events.publishEvent(new DevicesSignedOut(account.id()));
        }
        return requireNonNull(outcome);
    }

    private LeavingOutcome leave(Account account, String successor) {
        if (isLast(account)) {
            Optional<Account> next = EmailAddress.of(successor)
                    .flatMap(accounts::findByEmail)
                    .filter(demoPeople::mayEnter)
                    .filter(other -> !other.id().equals(account.id()));
            if (next.isEmpty()) {
                return successor.isBlank()
                        ? new LeavingOutcome.LastAdministrator()
                        : new LeavingOutcome.UnknownSuccessor();
            }
            accounts.grant(next.get().id(), HANDED_ON);
        }
        accounts.lock(account.id());
        features.forEach(feature -> feature.forget(account.id()));
        return new LeavingOutcome.Left();
    }

    private boolean isLast(Account account) {
        if (!account.roles().contains(Role.ADMINISTRATOR)) {
            return false;
        }
        Set<AccountId> administrators = accounts.lockAdministrators(demoPeople.present());
        return administrators.stream().allMatch(account.id()::equals);
    }

    private Account account() {
        return accounts.find(currentPerson.id()).orElseThrow(() -> new NotFound("This account is gone."));
    }
}
