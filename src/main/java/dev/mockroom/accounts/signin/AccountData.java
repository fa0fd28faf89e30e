package dev.mockroom.accounts.signin;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The account itself, and what hangs on it here. Its turn is the last: with the row of the account
/// the rest goes.
@Component
@Order(PersonalData.ACCOUNTS)
class AccountData implements PersonalData {

    private final JdbcClient jdbc;
    private final PersonalTables tables;
    private final Accounts accounts;

    AccountData(JdbcClient jdbc, PersonalTables tables, Accounts accounts) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                tables.table(
                                "account",
                                "The account: name, e-mail, and the time zone that a browser last told. The password is kept as a"
                                        + " hash only, and stays here.")
                        .gives("id", "email", "display_name", "demo", "revision", "created_at", "time_zone")
                        .withholds("password_hash")
                        .where("id = :person", "id"),
                tables.table("account_role", "What the account may do.")
                        .gives("account_id", "role_name")
                        .where("account_id = :person", "role_name"),
                tables.table("device", "A browser that is signed in.")
                        .gives("id", "account_id", "label", "created_at", "last_used_at", "rotated_at", "token_seen")
                        .withholds("token_hash", "previous_token_hash")
                        .where("account_id = :person", "created_at, id"),
                tables.table("calendar_feed", "The secret address of the calendar; the address itself is not kept.")
                        .gives("account_id", "created_at", "read_at")
                        .withholds("token_hash")
                        .where("account_id = :person", "account_id"),
                tables.table("retention_rule", "How long a kind of data is kept here, as last set from this account.")
                        .gives("kind", "days", "changed_by", "changed_at")
                        .where("changed_by = :person", "kind"),
                failures());
    }

    /// Failed tries are kept by a hash of the e-mail, which no condition in SQL makes on both
    /// databases.
    private PersonalTable failures() {
        return new PersonalTable(
                "sign_in_attempt",
                "Failed tries to sign in with the account's e-mail, counted by a hash of it.",
                List.of("subject", "failures", "last_failure_at", "blocked_until"),
                Set.of(),
                (person, sink) -> accounts.find(person)
                        .ifPresent(account -> jdbc.sql("""
                                select subject, failures, last_failure_at, blocked_until from sign_in_attempt
                                where subject = ?""")
                                .param(SignInAttempts.subject(account.email()))
                                .query((row, number) -> List.of(
                                        row.getString("subject"),
                                        row.getInt("failures"),
                                        row.getObject("last_failure_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("blocked_until", OffsetDateTime.class)
                                                .toInstant()))
                                .list()
                                .forEach(sink::row)));
    }

    @Override
    public void forget(AccountId person) {
        accounts.find(person)
                .ifPresent(account -> jdbc.sql("delete from sign_in_attempt where subject = ?")
                        .param(SignInAttempts.subject(account.email()))
                        .update());
        // Roles, devices and the calendar go with it, by the keys that lead to it.
        jdbc.sql("delete from account where id = ?").param(person.value()).update();
    }
}
