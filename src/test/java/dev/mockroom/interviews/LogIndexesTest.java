package dev.mockroom.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.MockroomTest;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.scoring.Sitting;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MockroomTest
class LogIndexesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private LogIndexes indexes;

    @Autowired
    private AttemptUpdates updates;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void mendWhereAPackedLogEndsAndWhatItWeighs() {
        SignedIn.as(SignedIn.resident(jdbc, Role.CANDIDATE));
        AttemptId attempt = Sitting.in(application)
                .ended(30, 1, "Something.")
                .attempts()
                .getFirst()
                .id();
        List<LoggedUpdate> all = updates.since(attempt, 0);
        transaction.executeWithoutResult(status -> updates.replace(attempt, all, PackedLog.pack(all)));
        AttemptUpdates.Tail right = updates.tail(attempt);
        jdbc.sql("update attempt_log set last_seq = 99, update_bytes = 1 where attempt_id = ?")
                .param(attempt.value())
                .update();

        assertThat(indexes.mend().mended()).containsExactly(attempt);

        assertThat(updates.tail(attempt)).isEqualTo(right);
        assertThat(indexes.mend().mended()).isEmpty();
    }
}
