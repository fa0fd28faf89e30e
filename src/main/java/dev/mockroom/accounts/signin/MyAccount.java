package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What a signed-in person does with their own account, and with nobody else's.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MyAccount {

    private final CurrentPerson currentPerson;
    private final Accounts accounts;
    private final Devices devices;
    private final PasswordHashes hashes;
    private final PasswordRules rules;
    private final SignInAttempts attempts;
    private final TransactionTemplate transaction;

    MyAccount(
            CurrentPerson currentPerson,
            Accounts accounts,
            Devices devices,
            PasswordHashes hashes,
            PasswordRules rules,
            SignInAttempts attempts,
            TransactionTemplate transaction) {
        this.currentPerson = currentPerson;
        this.accounts = accounts;
        this.devices = devices;
        this.hashes = hashes;
        this.rules = rules;
        this.attempts = attempts;
        this.transaction = transaction;
    }

    /// The account as it is now; a session may be a request behind.
    public Person get() {
        return account().person();
    }

    /// Changes what one is called; every session takes it up with its next request.
    ///
    /// @return whether it was a name
    @Transactional
    public boolean rename(String name) {
        Optional<DisplayName> wanted = DisplayName.of(name);
        wanted.ifPresent(text -> accounts.rename(currentPerson.id(), text.text()));
        return wanted.isPresent();
    }

    /// Changes the password and signs every other device out.
    ///
    /// @param address where the request comes from
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // hashing takes long; no connection waits for it
    public PasswordChange changePassword(String present, String wanted, String address) {
        Account account = account();
        Optional<PasswordProblem> problem = rules.problem(
                wanted, List.of(account.email().substring(0, account.email().indexOf('@')), account.name()));
        if (problem.isPresent()) {
            return new PasswordChange.Refused(problem.get());
        }
        Optional<Instant> blocked = attempts.begin(account.email(), address);
        if (blocked.isPresent()) {
            return new PasswordChange.TooEarly(blocked.get());
        }
        if (!hashes.matches(present, Optional.of(account.passwordHash()))) {
            return new PasswordChange.WrongPassword();
        }
        attempts.succeeded(account.email(), address);
        String hash = hashes.hash(wanted);
        transaction.executeWithoutResult(status -> {
            accounts.changePasswordHash(account.id(), hash);
            devices.endAll(account.id(), here());
        });
        return new PasswordChange.Changed();
    }

    /// The browsers one is signed in on, the last used first.
    public List<Device> devices() {
        return devices.of(currentPerson.id(), here());
    }

    /// Signs one of one's browsers out.
    ///
    /// @throws NotFound when there is none by this id, or it is not one's own
    @Transactional
    public void signOut(DeviceId device) {
        if (!devices.end(currentPerson.id(), device)) {
            throw new NotFound("This device is not signed in any more.");
        }
    }

    /// Signs all of one's browsers out, this one with them.
    @Transactional
    public void signOutEverywhere() {
        devices.endAll(currentPerson.id(), Optional.empty());
    }

    private Account account() {
        return accounts.find(currentPerson.id()).orElseThrow(() -> new NotFound("This account is gone."));
    }

    private static Optional<DeviceId> here() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication).flatMap(OnDevice::of).map(OnDevice::device);
    }
}
