package dev.mockroom.planning;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Seniority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of plans.
@Repository
class PlanStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlanStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    PlanId insert(AccountId candidate, Blueprint blueprint, List<PlanItem> items, Instant now) {
        PlanId id = PlanId.random();
        jdbc.sql("""
                insert into plan (id, account_id, company, minutes, seniority, rest_days, seed, created_at)
                values (:id, :account, :company, :minutes, :seniority, :restDays, :seed, :now)""")
                .param("id", id.value())
                .param("account", candidate.value())
                .param("company", blueprint.company().map(CompanyId::value).orElse(null), Types.VARCHAR)
                .param("minutes", blueprint.minutes())
                .param("seniority", blueprint.seniority().name())
                .param("restDays", blueprint.restDays())
                .param("seed", blueprint.seed())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        batches.batchUpdate("""
                insert into plan_item (plan_id, item_number, question_id, revision_id, minutes, area, difficulty, reasons)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", items.stream().map(item -> row(id, item)).toList());
        return id;
    }

    private static Object[] row(PlanId plan, PlanItem item) {
        return new Object[] {
            plan.value(),
            item.number(),
            item.question().value(),
            item.revision().value(),
            item.minutes(),
            item.area(),
            item.difficulty().name(),
            item.reasons().stream().map(Reason::name).collect(Collectors.joining(","))
        };
    }

    Map<PlanId, StoredPlan> find(Collection<PlanId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> values = ids.stream().map(PlanId::value).toList();
        Map<PlanId, List<PlanItem>> items = new HashMap<>();
        jdbc.sql("select * from plan_item where plan_id in (:ids) order by plan_id, item_number")
                .param("ids", values)
                .query((ResultSet row) -> {
                    items.computeIfAbsent(new PlanId(row.getObject("plan_id", UUID.class)), id -> new ArrayList<>())
                            .add(item(row));
                });
        return jdbc
                .sql("select * from plan where id in (:ids)")
                .param("ids", values)
                .query((row, number) -> {
                    PlanId id = new PlanId(row.getObject("id", UUID.class));
                    return new StoredPlan(id, blueprint(row), items.getOrDefault(id, List.of()));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(StoredPlan::id, plan -> plan));
    }

    private static Blueprint blueprint(ResultSet row) throws SQLException {
        return new Blueprint(
                Optional.ofNullable(row.getString("company")).map(CompanyId::new),
                row.getInt("minutes"),
                Seniority.valueOf(row.getString("seniority")),
                row.getInt("rest_days"),
                row.getLong("seed"));
    }

    private static PlanItem item(ResultSet row) throws SQLException {
        return new PlanItem(
                row.getInt("item_number"),
                new QuestionId(row.getObject("question_id", UUID.class)),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getInt("minutes"),
                row.getString("area"),
                Difficulty.valueOf(row.getString("difficulty")),
                0,
                Arrays.stream(row.getString("reasons").split(",", -1))
                        .map(Reason::valueOf)
                        .toList());
    }
}
