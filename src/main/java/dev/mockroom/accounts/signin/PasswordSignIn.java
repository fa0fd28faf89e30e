package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.SignedInPerson;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Signs in by e-mail and password. An e-mail without account fails like a wrong password: same
/// sentence, same work, same lock-out.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final SignInAttempts attempts;
    private final DemoPeople demoPeople;

    PasswordSignIn(Accounts accounts, PasswordHashes hashes, SignInAttempts attempts, DemoPeople demoPeople) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.attempts = attempts;
        this.demoPeople = demoPeople;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String email = request.getName();
        String password =
                request.getCredentials() == null ? "" : request.getCredentials().toString();
        String address = request.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
        Optional<Instant> blocked = attempts.begin(email, address);
        if (blocked.isPresent()) {
            throw new TooManyTries(blocked.get());
        }
        Optional<Account> account =
                EmailAddress.of(email).flatMap(accounts::findByEmail).filter(demoPeople::mayEnter);
        if (!hashes.matches(password, account.map(Account::passwordHash))) {
            throw new BadCredentialsException("E-mail and password do not match an account");
        }
        attempts.succeeded(email, address);
        Account entering = account.orElseThrow();
        if (hashes.isDated(entering.passwordHash())) {
            accounts.changePasswordHash(entering.id(), hashes.hash(password));
        }
        SignedInPerson person = new SignedInPerson(entering.person());
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        signedIn.setDetails(request.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
