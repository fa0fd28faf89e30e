package dev.mockroom.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts people into the account table for tests that need rows to point at. They cannot sign in by password.
public final class NewPeople {

    private final JdbcClient jdbc;

    public NewPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody with these roles, whom the database knows.
    public Person somebody(String name, Role... roles) {
        AccountId id = AccountId.random();
        Person person = new Person(id, name, id.value() + "@example.org", Set.of(roles));
        jdbc.sql("""
                insert into account (id, email, display_name, password_hash, demo, revision, created_at)
                values (?, ?, ?, '{noop}', false, 0, ?)""")
                .params(id.value(), person.email(), name, Instant.now().atOffset(ZoneOffset.UTC))
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into account_role (account_id, role_name) values (?, ?)")
                    .params(id.value(), role.name())
                    .update();
        }
        return person;
    }
}
