package dev.mockroom.accounts.retention;

import dev.mockroom.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of rules and runs.
@Repository
class RetentionStore {

    /// Runs are remembered for so long.
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The days for each kind that has a rule.
    Map<String, Integer> days() {
        return jdbc
                .sql("select kind, days from retention_rule")
                .query((row, number) -> Map.entry(row.getString("kind"), row.getInt("days")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void remove(String kind) {
        jdbc.sql("delete from retention_rule where kind = ?").param(kind).update();
    }

    /// Sets a rule, in the place of one from before.
    void set(String kind, int days, AccountId by, Instant now) {
        int changed = jdbc.sql("update retention_rule set days = ?, changed_by = ?, changed_at = ? where kind = ?")
                .params(days, by.value(), now.atOffset(ZoneOffset.UTC), kind)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into retention_rule (kind, days, changed_by, changed_at) values (?, ?, ?, ?)")
                    .params(kind, days, by.value(), now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /// Lets one node have the turn, and no other until so much time has passed.
    boolean takeTurn(Instant now, Duration every) {
        return jdbc.sql("update retention_turn set taken_at = ? where id = 1 and taken_at <= ?")
                        .params(now.atOffset(ZoneOffset.UTC), now.minus(every).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Writes a run down, and forgets those that are long past.
    void add(RetentionRun run) {
        jdbc.sql("""
                insert into retention_run (id, kind, days, ran_at, removed, complete) values (?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        run.kind(),
                        run.days(),
                        run.at().atOffset(ZoneOffset.UTC),
                        run.removed(),
                        run.complete())
                .update();
        jdbc.sql("delete from retention_run where ran_at < ?")
                .param(run.at().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The latest runs first.
    List<RetentionRun> runs(int offset, int limit) {
        return jdbc.sql("""
                select kind, days, ran_at, removed, complete from retention_run
                order by ran_at desc, kind, id limit ? offset ?""")
                .params(limit, offset)
                .query((row, number) -> new RetentionRun(
                        row.getString("kind"),
                        row.getInt("days"),
                        row.getObject("ran_at", OffsetDateTime.class).toInstant(),
                        row.getInt("removed"),
                        row.getBoolean("complete")))
                .list();
    }
}
