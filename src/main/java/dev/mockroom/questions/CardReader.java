package dev.mockroom.questions;

import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads cards for the features above this one, which answer for who may see what.
///
/// Nothing is checked here: the caller asks whether this person holds a seat, or whether the
/// reveal has come, before it hands anything on. So no `ui` package touches this class; a test
/// keeps it so.
@Service
@Transactional(readOnly = true)
public class CardReader {

    /// How a card points to another.
    private static final Pattern SLUG = Pattern.compile("#?([a-z0-9]+(?:-[a-z0-9]+)*)");

    private final JdbcClient jdbc;
    private final BankSnapshots snapshots;

    CardReader(JdbcClient jdbc, BankSnapshots snapshots) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
    }

    /// Whole cards by revision, in a number of statements that does not depend on how many.
    ///
    /// @return without those that do not exist
    public Map<RevisionId, Card> cards(Collection<RevisionId> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        Map<RevisionId, List<String>> tags = topics(revisions);
        Map<RevisionId, List<String>> askers = rows("""
                select revision_id, company from revision_asker
                where revision_id in (:ids) and company is not null order by asker_number
                """, revisions, (row, number) -> row.getString("company"));
        Map<RevisionId, List<Signal>> signals = signals(revisions);
        Map<RevisionId, List<Part>> parts = rows(
                "select * from revision_part where revision_id in (:ids) order by kind, part_number",
                revisions,
                (row, number) -> new Part(
                        PartKind.valueOf(row.getString("kind")),
                        row.getInt("part_number"),
                        row.getString("head"),
                        row.getString("body")));
        Map<RevisionId, Card> cards = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.id, r.question_id, q.slug, r.title, r.difficulty, r.minutes, r.area,
                               r.prompt, r.answer, r.tested
                        from revision r
                        join question q on q.id = r.question_id
                        where r.id in (:ids)
                        """).param("ids", values(revisions)).query(row -> {
            RevisionId revision = new RevisionId(row.getObject("id", UUID.class));
            Parts rest = new Parts(parts.getOrDefault(revision, List.of()));
            QuestionSummary summary = new QuestionSummary(
                    new QuestionId(row.getObject("question_id", UUID.class)),
                    revision,
                    row.getString("slug"),
                    row.getString("title"),
                    Difficulty.valueOf(row.getString("difficulty")),
                    row.getInt("minutes"),
                    row.getString("area"),
                    tags.getOrDefault(revision, List.of()),
                    askers.getOrDefault(revision, List.of()).stream().distinct().toList());
            Rubric rubric = new Rubric(
                    revision,
                    row.getString("tested"),
                    signals.getOrDefault(revision, List.of()),
                    rest.bodies(PartKind.RED_FLAG),
                    rest.of(PartKind.FOLLOW_UP).stream()
                            .map(part -> new FollowUp(part.head(), part.body()))
                            .toList(),
                    rest.of(PartKind.CLARIFICATION).stream()
                            .map(part -> new Clarification(part.head(), part.body()))
                            .toList(),
                    rest.anchors());
            cards.put(
                    revision,
                    new Card(
                            summary,
                            revision,
                            row.getString("prompt"),
                            row.getString("answer"),
                            rubric,
                            rest.bodies(PartKind.HINT),
                            rest.bodies(PartKind.RELATED),
                            rest.bodies(PartKind.SOURCE).stream()
                                    .flatMap(sources -> Card.works(sources).stream())
                                    .toList()));
        });
        return cards;
    }

    /// What a candidate may see during an interview, by revision, in one statement.
    ///
    /// @return without those that do not exist
    public Map<RevisionId, Prompt> prompts(Collection<RevisionId> revisions) {
        Map<RevisionId, Prompt> prompts = new LinkedHashMap<>();
        if (!revisions.isEmpty()) {
            jdbc.sql("select id, question_id, prompt, difficulty, minutes, area from revision where id in (:ids)")
                    .param("ids", values(revisions))
                    .query(row -> {
                        RevisionId revision = new RevisionId(row.getObject("id", UUID.class));
                        prompts.put(
                                revision,
                                new Prompt(
                                        revision,
                                        new QuestionId(row.getObject("question_id", UUID.class)),
                                        row.getString("prompt"),
                                        Difficulty.valueOf(row.getString("difficulty")),
                                        row.getInt("minutes"),
                                        row.getString("area")));
                    });
        }
        return prompts;
    }

    /// One hint as Markdown.
    ///
    /// @param number 1 for the first, which gives away least
    /// @throws NotFound when the revision has no such hint
    public String hint(RevisionId revision, int number) {
        return jdbc.sql("select body from revision_part where revision_id = ? and kind = ? and part_number = ?")
                .params(revision.value(), PartKind.HINT.name(), number)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("There is no such hint."));
    }

    /// How many hints each revision has; those without any are left out.
    public Map<RevisionId, Integer> hintCounts(Collection<RevisionId> revisions) {
        Map<RevisionId, Integer> counts = new HashMap<>();
        if (!revisions.isEmpty()) {
            jdbc.sql("""
                            select revision_id, count(*) as hints from revision_part
                            where revision_id in (:ids) and kind = 'HINT' group by revision_id
                            """).param("ids", values(revisions)).query(row -> {
                counts.put(new RevisionId(row.getObject("revision_id", UUID.class)), row.getInt("hints"));
            });
        }
        return counts;
    }

    /// What is needed to compare cards, by revision, in two statements.
    ///
    /// @return without those that do not exist
    public Map<RevisionId, CardGist> gists(Collection<RevisionId> revisions) {
        Map<RevisionId, CardGist> gists = new HashMap<>();
        if (revisions.isEmpty()) {
            return gists;
        }
        Map<RevisionId, List<Part>> parts = rows(
                """
                select revision_id, kind, part_number, head, body from revision_part
                where revision_id in (:ids) and kind in ('RELATED', 'FOLLOW_UP') order by kind, part_number""",
                revisions,
                (row, number) -> new Part(
                        PartKind.valueOf(row.getString("kind")),
                        row.getInt("part_number"),
                        row.getString("head"),
                        row.getString("body")));
        jdbc.sql("select id, title, prompt from revision where id in (:ids)")
                .param("ids", values(revisions))
                .query(row -> {
                    RevisionId revision = new RevisionId(row.getObject("id", UUID.class));
                    Parts own = new Parts(parts.getOrDefault(revision, List.of()));
                    gists.put(
                            revision,
                            new CardGist(
                                    row.getString("title"),
                                    row.getString("prompt"),
                                    own.bodies(PartKind.RELATED).stream()
                                            .flatMap(body -> SLUG.matcher(body).results())
                                            .map(slug -> slug.group(1))
                                            .toList(),
                                    own.of(PartKind.FOLLOW_UP).size()));
                });
        return gists;
    }

    /// What a follow-up asks, as Markdown; not what a good reply does.
    ///
    /// @param number 1 for the first
    /// @throws NotFound when the revision has no such follow-up
    public String followUp(RevisionId revision, int number) {
        return jdbc.sql("select head from revision_part where revision_id = ? and kind = ? and part_number = ?")
                .params(revision.value(), PartKind.FOLLOW_UP.name(), number)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("There is no such follow-up."));
    }

    /// The topics of each revision, in one statement; those without any are left out.
    public Map<RevisionId, List<String>> topics(Collection<RevisionId> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        return rows(
                "select revision_id, tag from revision_tag where revision_id in (:ids) order by tag_number",
                revisions,
                (row, number) -> row.getString("tag"));
    }

    /// The signals of these revisions with their words, in one statement; those without any are left out.
    public Map<RevisionId, List<Signal>> signals(Collection<RevisionId> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        return rows(
                "select * from revision_signal where revision_id in (:ids) order by signal_number",
                revisions,
                CardReader::signal);
    }

    /// All questions that may be asked, by slug; kept in memory until the bank changes.
    public List<QuestionSummary> snapshot() {
        return snapshots.current().bySlug();
    }

    private <T> Map<RevisionId, List<T>> rows(String sql, Collection<RevisionId> revisions, RowMapper<T> mapper) {
        Map<RevisionId, List<T>> rows = new HashMap<>();
        jdbc.sql(sql)
                .param("ids", values(revisions))
                .query((row, number) -> {
                    rows.computeIfAbsent(
                                    new RevisionId(row.getObject("revision_id", UUID.class)),
                                    revision -> new ArrayList<>())
                            .add(mapper.mapRow(row, number));
                    return number;
                })
                .list();
        return rows;
    }

    private static Signal signal(ResultSet row, int number) throws SQLException {
        String dimension = row.getString("dimension");
        return new Signal(
                new SignalId(new RevisionId(row.getObject("revision_id", UUID.class)), row.getInt("signal_number")),
                row.getString("keyword"),
                row.getString("body"),
                dimension == null ? null : Dimension.valueOf(dimension),
                row.getBoolean("advanced"),
                row.getString("sounds_like"),
                row.getString("not_enough"));
    }

    private static List<UUID> values(Collection<RevisionId> revisions) {
        return revisions.stream().map(RevisionId::value).toList();
    }

    private record Part(PartKind kind, int number, String head, String body) {}

    private record Parts(List<Part> all) {

        List<Part> of(PartKind kind) {
            return all.stream().filter(part -> part.kind() == kind).toList();
        }

        List<String> bodies(PartKind kind) {
            return of(kind).stream().map(Part::body).toList();
        }

        Map<Level, String> anchors() {
            Map<Level, String> anchors = new EnumMap<>(Level.class);
            of(PartKind.ANCHOR).forEach(part -> anchors.put(Level.of(part.number()), part.body()));
            return anchors;
        }
    }
}
