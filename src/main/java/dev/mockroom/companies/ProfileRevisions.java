package dev.mockroom.companies;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what editors said of companies. Rows are added and never changed, so their number tells whether any came.
@Repository
class ProfileRevisions {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProfileRevisions(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// How many changes there are in all.
    long count() {
        return jdbc.sql("select count(*) from company_revision")
                .query(Long.class)
                .single();
    }

    /// How many changes of this company there are.
    int count(CompanyId company) {
        return jdbc.sql("select count(*) from company_revision where company = ?")
                .param(company.value())
                .query(Integer.class)
                .single();
    }

    /// The newest change of each company that has any.
    Map<CompanyId, StoredRevision> newest() {
        return read(jdbc.sql("""
                        select * from company_revision r
                        where revision_number =
                            (select max(revision_number) from company_revision n where n.company = r.company)
                        """)).stream().collect(Collectors.toMap(StoredRevision::company, revision -> revision));
    }

    /// A company's changes, the newest first.
    List<StoredRevision> history(CompanyId company, int offset, int limit) {
        return read(jdbc.sql("""
                        select * from company_revision where company = :company
                        order by revision_number desc offset :offset rows fetch next :limit rows only
                        """)
                .param("company", company.value())
                .param("offset", offset)
                .param("limit", limit));
    }

    /// One change, if there is such a one.
    List<StoredRevision> find(CompanyId company, int number) {
        return read(jdbc.sql("select * from company_revision where company = :company and revision_number = :number")
                .param("company", company.value())
                .param("number", number));
    }

    /// Adds a change.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when somebody else has taken its number
    void insert(StoredRevision revision) {
        UUID id = UUID.randomUUID();
        Map<Dimension, Double> weights = revision.weights();
        Level bar = revision.bar();
        AccountId author = revision.author();
        jdbc.sql("""
                        insert into company_revision (id, company, revision_number, display_name, own_rounds,
                            weight_understanding, weight_depth, weight_judgement, weight_communication,
                            bar, reason, author_id, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(id)
                .param(revision.company().value())
                .param(revision.number())
                .param(revision.name())
                .param(revision.rounds() != null)
                .param(weight(weights, Dimension.UNDERSTANDING))
                .param(weight(weights, Dimension.DEPTH))
                .param(weight(weights, Dimension.JUDGEMENT))
                .param(weight(weights, Dimension.COMMUNICATION))
                .param(bar == null ? null : bar.number())
                .param(revision.reason())
                .param(author == null ? null : author.value())
                .param(revision.at().atOffset(ZoneOffset.UTC))
                .update();
        insertRounds(id, revision.rounds() == null ? List.of() : revision.rounds());
        List<Object[]> aliases = new ArrayList<>();
        revision.aliases().forEach(alias -> aliases.add(new Object[] {id, aliases.size() + 1, alias}));
        batch("insert into company_revision_alias (revision_id, alias_number, alias) values (?, ?, ?)", aliases);
    }

    private static @Nullable Double weight(@Nullable Map<Dimension, Double> weights, Dimension dimension) {
        return weights == null ? null : weights.getOrDefault(dimension, 0.0);
    }

    private void insertRounds(UUID id, List<Round> rounds) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> topics = new ArrayList<>();
        for (Round round : rounds) {
            int number = rows.size() + 1;
            rows.add(new Object[] {
                id,
                number,
                round.name(),
                round.minutes(),
                round.questions(),
                round.depth().name()
            });
            round.topics().forEach((area, share) -> topics.add(new Object[] {id, number, area, share}));
        }
        batch("""
                insert into company_revision_round (revision_id, round_number, round_name, minutes, questions, depth)
                values (?, ?, ?, ?, ?, ?)
                """, rows);
        batch(
                "insert into company_revision_topic (revision_id, round_number, area, share) values (?, ?, ?, ?)",
                topics);
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private record Row(UUID id, boolean ownRounds, StoredRevision plain) {}

    private List<StoredRevision> read(JdbcClient.StatementSpec sql) {
        List<Row> rows = sql.query((row, number) -> row(row)).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, List<Round>> rounds = rounds(ids);
        Map<UUID, List<String>> aliases = new HashMap<>();
        jdbc.sql("select * from company_revision_alias where revision_id in (:ids) order by revision_id, alias_number")
                .param("ids", ids)
                .query(row -> {
                    aliases.computeIfAbsent(row.getObject("revision_id", UUID.class), id -> new ArrayList<>())
                            .add(row.getString("alias"));
                });
        return rows.stream()
                .map(row -> new StoredRevision(
                        row.plain().company(),
                        row.plain().number(),
                        row.plain().name(),
                        aliases.getOrDefault(row.id(), List.of()),
                        row.ownRounds() ? rounds.getOrDefault(row.id(), List.of()) : null,
                        row.plain().weights(),
                        row.plain().bar(),
                        row.plain().reason(),
                        row.plain().author(),
                        row.plain().at()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID author = row.getObject("author_id", UUID.class);
        Integer bar = row.getObject("bar", Integer.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getBoolean("own_rounds"),
                new StoredRevision(
                        new CompanyId(row.getString("company")),
                        row.getInt("revision_number"),
                        row.getString("display_name"),
                        List.of(),
                        null,
                        weights(row),
                        bar == null ? null : Level.of(bar),
                        row.getString("reason"),
                        author == null ? null : new AccountId(author),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()));
    }

    private static @Nullable Map<Dimension, Double> weights(ResultSet row) throws SQLException {
        Double understanding = row.getObject("weight_understanding", Double.class);
        if (understanding == null) {
            return null;
        }
        Map<Dimension, Double> weights = new EnumMap<>(Dimension.class);
        weights.put(Dimension.UNDERSTANDING, understanding);
        weights.put(Dimension.DEPTH, row.getDouble("weight_depth"));
        weights.put(Dimension.JUDGEMENT, row.getDouble("weight_judgement"));
        weights.put(Dimension.COMMUNICATION, row.getDouble("weight_communication"));
        return weights;
    }

    private record RoundKey(UUID revision, int number) {}

    private Map<UUID, List<Round>> rounds(Collection<UUID> revisions) {
        Map<RoundKey, Map<String, Double>> topics = new HashMap<>();
        jdbc.sql("select * from company_revision_topic where revision_id in (:ids) order by area")
                .param("ids", revisions)
                .query(row -> {
                    RoundKey key = new RoundKey(row.getObject("revision_id", UUID.class), row.getInt("round_number"));
                    topics.computeIfAbsent(key, fresh -> new LinkedHashMap<>())
                            .put(row.getString("area"), row.getDouble("share"));
                });
        Map<UUID, List<Round>> rounds = new HashMap<>();
        jdbc.sql("select * from company_revision_round where revision_id in (:ids) order by revision_id, round_number")
                .param("ids", revisions)
                .query(row -> {
                    UUID revision = row.getObject("revision_id", UUID.class);
                    rounds.computeIfAbsent(revision, fresh -> new ArrayList<>())
                            .add(new Round(
                                    row.getString("round_name"),
                                    row.getInt("minutes"),
                                    row.getInt("questions"),
                                    topics.getOrDefault(new RoundKey(revision, row.getInt("round_number")), Map.of()),
                                    FollowUpDepth.valueOf(row.getString("depth"))));
                });
        return rounds;
    }
}
