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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of plans.
@Repository
class PlanStore {

    private static final String ITEMS = """
            insert into plan_item (plan_id, item_number, question_id, revision_id, minutes, area, difficulty, follow_up,
                reasons)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlanStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Keeps a plan, one row for each of its rounds.
    ///
    /// @param shared whether whoever knows the first one's id may take it
    /// @return the ids in the order of the rounds
    List<PlanId> insert(AccountId owner, Blueprint blueprint, List<PlannedRound> rounds, boolean shared, Instant now) {
        List<PlanId> ids = rounds.stream().map(round -> PlanId.random()).toList();
        for (int i = 0; i < rounds.size(); i++) {
            PlannedRound round = rounds.get(i);
            jdbc.sql("""
                    insert into plan (id, account_id, company, minutes, seniority, rest_days, seed, created_at,
                        round_name, round_number, first_plan_id, shared_at)
                    values (:id, :account, :company, :minutes, :seniority, :restDays, :seed, :now,
                        :round, :number, :first, :shared)""")
                    .param("id", ids.get(i).value())
                    .param("account", owner.value())
                    .param("company", blueprint.company().map(CompanyId::value).orElse(null), Types.VARCHAR)
                    .param("minutes", round.minutes())
                    .param("seniority", blueprint.seniority().name())
                    .param("restDays", blueprint.restDays())
                    .param("seed", blueprint.seed())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("round", round.name().orElse(null), Types.VARCHAR)
                    .param("number", i + 1)
                    .param("first", i == 0 ? null : ids.getFirst().value(), Types.OTHER)
                    .param("shared", shared ? now.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
        batches.batchUpdate(
                ITEMS,
                IntStream.range(0, rounds.size())
                        .boxed()
                        .flatMap(i -> rounds.get(i).items().stream().map(item -> row(ids.get(i), item)))
                        .toList());
        return ids;
    }

    /// Keeps a further version of a plan that somebody walks through.
    PlanId insert(Versions before, List<PlanItem> items, Instant now) {
        PlanId id = PlanId.random();
        jdbc.sql("""
                insert into plan (id, account_id, company, minutes, seniority, rest_days, seed, created_at, round_name,
                    round_number, original_plan_id, swap_number)
                select :id, account_id, company, minutes, seniority, rest_days, seed, :now, round_name, round_number,
                    id, :number
                from plan where id = :original""")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("number", before.plans().size())
                .param("original", before.plans().getFirst().id().value())
                .update();
        batches.batchUpdate(ITEMS, items.stream().map(item -> row(id, item)).toList());
        return id;
    }

    /// A plan in all its versions; the last one is what its candidate walks through.
    ///
    /// @param plans the plan that was made first
    record Versions(AccountId owner, List<StoredPlan> plans) {

        StoredPlan last() {
            return plans.getLast();
        }
    }

    /// All versions of the plan that this is one of.
    Optional<Versions> versions(PlanId id) {
        List<Owned> rows =
                jdbc.sql("""
                        select p.id, p.account_id from plan p
                        join plan t on coalesce(p.original_plan_id, p.id) = coalesce(t.original_plan_id, t.id)
                        where t.id = :id order by p.swap_number""").param("id", id.value()).query(PlanStore::owned).list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        AccountId owner = rows.getFirst().owner();
        List<PlanId> ids = ids(rows);
        Map<PlanId, StoredPlan> found = find(ids, owner);
        return Optional.of(new Versions(
                owner, ids.stream().map(found::get).map(Objects::requireNonNull).toList()));
    }

    /// Every question that stood in any version of each of these plans.
    Map<PlanId, Set<QuestionId>> everPlanned(Collection<PlanId> ids) {
        Map<PlanId, Set<QuestionId>> planned = new HashMap<>();
        if (!ids.isEmpty()) {
            // Each part finds its rows by a key or an index, as one condition over all versions would not.
            jdbc.sql("""
                    select t.id, i.question_id from plan t join plan_item i on i.plan_id = t.id where t.id in (:ids)
                    union
                    select t.id, i.question_id from plan t join plan_item i on i.plan_id = t.original_plan_id
                    where t.id in (:ids)
                    union
                    select t.id, i.question_id from plan t
                    join plan p on p.original_plan_id = coalesce(t.original_plan_id, t.id)
                    join plan_item i on i.plan_id = p.id
                    where t.id in (:ids)""").param("ids", ids.stream().map(PlanId::value).toList()).query((ResultSet row) -> {
                planned.computeIfAbsent(new PlanId(row.getObject("id", UUID.class)), plan -> new HashSet<>())
                        .add(new QuestionId(row.getObject("question_id", UUID.class)));
            });
        }
        return planned;
    }

    /// Whose plan it is, and which plans are its rounds, if it is this person's or shared. A further version of a plan
    /// is for the interview alone that walks through it.
    Optional<Owned> findOpen(PlanId id, AccountId person) {
        List<Owned> rows = jdbc.sql("""
                        select p.id, p.account_id from plan p
                        where (p.id = :id or p.first_plan_id = :id) and (p.shared_at is not null or p.account_id = :person)
                            and exists (select 1 from plan f
                                where f.id = :id and f.first_plan_id is null and f.original_plan_id is null)
                        order by p.round_number""")
                .param("id", id.value())
                .param("person", person.value())
                .query(PlanStore::owned)
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Owned(rows.getFirst().owner(), ids(rows)));
    }

    private static Owned owned(ResultSet row, int number) throws SQLException {
        return new Owned(
                new AccountId(row.getObject("account_id", UUID.class)),
                List.of(new PlanId(row.getObject("id", UUID.class))));
    }

    private static List<PlanId> ids(List<Owned> rows) {
        return rows.stream().flatMap(row -> row.rounds().stream()).toList();
    }

    /// A plan's owner and its rounds in order.
    record Owned(AccountId owner, List<PlanId> rounds) {}

    private static Object[] row(PlanId plan, PlanItem item) {
        return new Object[] {
            plan.value(),
            item.number(),
            item.question().value(),
            item.revision().value(),
            item.minutes(),
            item.area(),
            item.difficulty().name(),
            item.followUp(),
            item.reasons().stream().map(Reason::name).collect(Collectors.joining(","))
        };
    }

    /// Stored plans by id; those that are not this person's without the reasons that rest on a
    /// history.
    Map<PlanId, StoredPlan> find(Collection<PlanId> ids, AccountId person) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> values = ids.stream().map(PlanId::value).toList();
        Map<PlanId, List<PlanItem>> items = items(ids);
        return jdbc
                .sql("select * from plan where id in (:ids)")
                .param("ids", values)
                .query((row, number) -> {
                    PlanId id = new PlanId(row.getObject("id", UUID.class));
                    StoredPlan plan = new StoredPlan(
                            id,
                            blueprint(row),
                            Optional.ofNullable(row.getString("round_name")),
                            items.getOrDefault(id, List.of()));
                    return person.value().equals(row.getObject("account_id", UUID.class)) ? plan : plan.impersonal();
                })
                .list()
                .stream()
                .collect(Collectors.toMap(StoredPlan::id, plan -> plan));
    }

    Map<PlanId, List<PlanItem>> items(Collection<PlanId> ids) {
        Map<PlanId, List<PlanItem>> items = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select * from plan_item where plan_id in (:ids) order by plan_id, item_number")
                    .param("ids", ids.stream().map(PlanId::value).toList())
                    .query((ResultSet row) -> {
                        items.computeIfAbsent(new PlanId(row.getObject("plan_id", UUID.class)), id -> new ArrayList<>())
                                .add(item(row));
                    });
        }
        return items;
    }

    private static Blueprint blueprint(ResultSet row) throws SQLException {
        Blueprint blueprint = new Blueprint(
                Optional.ofNullable(row.getString("company")).map(CompanyId::new),
                row.getInt("minutes"),
                Seniority.valueOf(row.getString("seniority")),
                row.getInt("rest_days"),
                row.getLong("seed"));
        String round = row.getString("round_name");
        return round == null ? blueprint : blueprint.withForm(new Form.OneRound(round));
    }

    private static PlanItem item(ResultSet row) throws SQLException {
        return new PlanItem(
                row.getInt("item_number"),
                new QuestionId(row.getObject("question_id", UUID.class)),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getInt("minutes"),
                row.getString("area"),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getInt("follow_up"),
                Arrays.stream(row.getString("reasons").split(",", -1))
                        .map(Reason::valueOf)
                        .toList());
    }
}
