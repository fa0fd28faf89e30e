package dev.mockroom.questions.authoring;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one row by which imports take turns, and by which every node notices that the bank has changed.
@Repository
class BankState {

    private final JdbcClient jdbc;

    BankState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Counts up with every change.
    long changeNumber() {
        return jdbc.sql("select change_number from bank_state where id = 1")
                .query(Long.class)
                .single();
    }

    /// Waits until no other import runs; the transaction holds others off until it ends.
    long lock() {
        return jdbc.sql("select change_number from bank_state where id = 1 for update")
                .query(Long.class)
                .single();
    }

    void changed() {
        jdbc.sql("update bank_state set change_number = change_number + 1 where id = 1")
                .update();
    }

    /// A fingerprint of the shipped files that were imported last; empty before the first time.
    String shipped() {
        return jdbc.sql("select shipped_fingerprint from bank_state where id = 1")
                .query(String.class)
                .single();
    }

    void shipped(String fingerprint) {
        jdbc.sql("update bank_state set shipped_fingerprint = ? where id = 1")
                .param(fingerprint)
                .update();
    }
}
