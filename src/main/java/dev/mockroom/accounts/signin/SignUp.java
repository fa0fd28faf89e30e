package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.Role;
import dev.mockroom.shared.Network;
import dev.mockroom.shared.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes accounts.
///
/// That an e-mail has one already shows only to somebody who has sent a complete, valid form, after
/// the same work, and counts like a failed sign-in. Without sending mail it cannot be hidden further:
/// whoever may come in at once sees whether they did.
@Service
@PreAuthorize("permitAll()")
public class SignUp {

    /// How many forms are taken in an hour from one network: a whole year's students may sit in one hall.
    static final int MOST = 300;

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final PasswordRules rules;
    private final SignInAttempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Turns turns = new Turns(MOST, WINDOW);

    SignUp(
            Accounts accounts,
            PasswordHashes hashes,
            PasswordRules rules,
            SignInAttempts attempts,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.rules = rules;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whether this has the shape of an e-mail address.
    public boolean isEmail(String typed) {
        return EmailAddress.of(typed).isPresent();
    }

    /// What is wrong with a password for this person, if anything.
    public Optional<PasswordProblem> problem(String password, String email, String name) {
        return rules.problem(password, List.of(local(email), name));
    }

    /// Makes an account for a candidate.
    public SignUpOutcome signUp(NewAccount wish) {
        return make(wish, EnumSet.of(Role.CANDIDATE), () -> true);
    }

    /// A further condition, checked in the same transaction; false takes everything back.
    @FunctionalInterface
    interface Permission {
        boolean use();
    }

    /// Makes an account with these roles.
    SignUpOutcome make(NewAccount wish, Set<Role> roles, Permission permission) {
        Optional<EmailAddress> email = EmailAddress.of(wish.email());
        Optional<DisplayName> name = DisplayName.of(wish.name());
        Optional<PasswordProblem> problem = problem(wish.password(), wish.email(), wish.name());
        if (email.isEmpty() || name.isEmpty() || problem.isPresent()) {
            return new SignUpOutcome.Incomplete(email.isEmpty(), name.isEmpty(), problem);
        }
        Instant now = clock.instant();
        if (!turns.take(Network.of(wish.address()), now)) {
            return new SignUpOutcome.TooEarly(now.plus(WINDOW));
        }
        Optional<Instant> blocked = attempts.begin(wish.email(), wish.address());
        if (blocked.isPresent()) {
            return new SignUpOutcome.TooEarly(blocked.get());
        }
        Account account = new Account(
                AccountId.random(),
                email.get().text(),
                name.get().text(),
                hashes.hash(wish.password()),
                false,
                0,
                roles);
        try {
            boolean permitted = Boolean.TRUE.equals(transaction.execute(status -> {
                if (!permission.use()) {
                    status.setRollbackOnly();
                    return false;
                }
                accounts.insert(account, now);
                return true;
            }));
            if (!permitted) {
                return new SignUpOutcome.LinkExpired();
            }
        } catch (DuplicateKeyException e) {
            return new SignUpOutcome.Taken();
        }
        attempts.succeeded(wish.email(), wish.address());
        return new SignUpOutcome.SignedUp(account.person());
    }

    /// What the address says of a person: the part before the `@`.
    private static String local(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }
}
