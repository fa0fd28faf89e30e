package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads and writes accounts; transactions are the callers'.
@Repository
class Accounts {

    private static final String SELECT =
            "select id, email, display_name, password_hash, demo, revision from account where ";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(AccountId id) {
        return one(jdbc.sql(SELECT + "id = ?").param(id.value()));
    }

    Optional<Account> findByEmail(EmailAddress email) {
        return one(jdbc.sql(SELECT + "email = ?").param(email.text()));
    }

    private Optional<Account> one(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> {
                    AccountId id = new AccountId(row.getObject("id", UUID.class));
                    return new Account(
                            id,
                            row.getString("email"),
                            row.getString("display_name"),
                            row.getString("password_hash"),
                            row.getBoolean("demo"),
                            row.getInt("revision"),
                            Set.of());
                })
                .optional()
                .map(account -> new Account(
                        account.id(),
                        account.email(),
                        account.name(),
                        account.passwordHash(),
                        account.demo(),
                        account.revision(),
                        roles(account.id())));
    }

    private Set<Role> roles(AccountId id) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role_name from account_role where account_id = ?")
                .param(id.value())
                .query(String.class)
                .list()
                .forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }

    /// Adds an account.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when the e-mail has one
    void insert(Account account, Instant now) {
        jdbc.sql("""
                insert into account (id, email, display_name, password_hash, demo, revision, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        account.id().value(),
                        account.email(),
                        account.name(),
                        account.passwordHash(),
                        account.demo(),
                        account.revision(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        for (Role role : account.roles()) {
            jdbc.sql("insert into account_role (account_id, role_name) values (?, ?)")
                    .params(account.id().value(), role.name())
                    .update();
        }
    }

    void rename(AccountId id, String name) {
        jdbc.sql("update account set display_name = ?, revision = revision + 1 where id = ?")
                .params(name, id.value())
                .update();
    }

    void changePasswordHash(AccountId id, String hash) {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(hash, id.value())
                .update();
    }

    /// Keeps whatever refers to this account, or would, from others until the transaction ends.
    void lock(AccountId id) {
        jdbc.sql("select id from account where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /// The administrators who can sign in, kept from changing until the transaction ends.
    ///
    /// @param demoToo whether demo people can
    Set<AccountId> lockAdministrators(boolean demoToo) {
        return jdbc
                .sql(
                        "select account_id from account_role where role_name = 'ADMINISTRATOR' order by account_id for update")
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .filter(id ->
                        find(id).filter(account -> demoToo || !account.demo()).isPresent())
                .collect(Collectors.toSet());
    }

    /// Gives an account roles that it may have already.
    void grant(AccountId id, Set<Role> wanted) {
        Set<Role> missing = EnumSet.copyOf(wanted);
        missing.removeAll(roles(id));
        for (Role role : missing) {
            jdbc.sql("insert into account_role (account_id, role_name) values (?, ?)")
                    .params(id.value(), role.name())
                    .update();
        }
        jdbc.sql("update account set revision = revision + 1 where id = ?")
                .param(id.value())
                .update();
    }

    boolean hasAdministrator() {
        return jdbc.sql("""
                select count(*) from account_role join account on account.id = account_role.account_id
                where role_name = 'ADMINISTRATOR' and demo = false""").query(Long.class).single() > 0;
    }
}
