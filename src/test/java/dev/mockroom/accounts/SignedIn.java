package dev.mockroom.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Puts a person into the security context of the test's thread, as a signed-in request would.
public final class SignedIn {

    private SignedIn() {}

    /// Signs this person in; whoever was signed in before is not any more.
    public static Person as(Person person) {
        SignedInPerson principal = new SignedInPerson(person);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        return person;
    }

    /// Somebody without an account, as the filter chain knows them.
    public static void guest() {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AnonymousAuthenticationToken(
                "test", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        SecurityContextHolder.setContext(context);
    }

    /// Nobody is signed in any more.
    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    /// A person of these roles with a fresh id, known to no table.
    public static Person stranger(Role... roles) {
        AccountId id = AccountId.random();
        return new Person(id, "Stranger", id.value() + "@example.org", Set.of(roles));
    }

    /// A person of these roles with an account of their own, for what refers to one in the database.
    public static Person resident(JdbcClient jdbc, Role... roles) {
        Person person = stranger(roles);
        jdbc.sql("""
                        insert into account (id, email, display_name, password_hash, demo, revision, created_at)
                        values (?, ?, ?, '', false, 0, ?)
                        """)
                .params(
                        person.id().value(),
                        person.email(),
                        person.name(),
                        Instant.now().atOffset(ZoneOffset.UTC))
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into account_role (account_id, role_name) values (?, ?)")
                    .params(person.id().value(), role.name())
                    .update();
        }
        return person;
    }
}
