package dev.mockroom.accounts;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is asking, read from the security context of the running request.
@Component
public class CurrentPerson {

    /// The signed-in person, if there is one.
    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson signedIn) {
            return Optional.of(signedIn.person());
        }
        return Optional.empty();
    }

    /// The signed-in person.
    ///
    /// @throws AccessDeniedException when nobody is signed in
    public Person require() {
        return find().orElseThrow(() -> new AccessDeniedException("Sign in first."));
    }

    /// The signed-in person's id.
    ///
    /// @throws AccessDeniedException when nobody is signed in
    public AccountId id() {
        return require().id();
    }

    /// Whether somebody is signed in who has this role.
    public boolean has(Role role) {
        return find().map(person -> person.roles().contains(role)).orElse(false);
    }
}
