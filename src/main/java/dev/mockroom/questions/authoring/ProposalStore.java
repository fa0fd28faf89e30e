package dev.mockroom.questions.authoring;

import dev.mockroom.questions.QuestionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Texts of sources for cards that were edited here: at most one that waits for each question and source, the newest.
@Repository
class ProposalStore {

    private static final String WAITING = """
            select p.id, q.slug, r.title, p.source, p.proposed_at, q.current_number,
                   r.area as old_area, r.canonical as old_text, p.area as new_area, p.canonical as new_text
            from card_proposal p
            join question q on q.id = p.question_id
            join revision r on r.question_id = q.id and r.revision_number = q.current_number
            where p.turned_down_at is null""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProposalStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// What an import would do to the proposals.
    ///
    /// @param added    those that nobody has heard of
    /// @param outdated those that wait and that their source has replaced, or lost
    record Changes(List<QuestionDelta> added, List<ProposalId> outdated) {}

    private record Known(ProposalId id, QuestionId question, String source, String fingerprint, boolean turnedDown) {}

    private record Origin(QuestionId question, String source) {}

    private record Text(QuestionId question, String fingerprint) {}

    Changes compare(List<QuestionDelta> deltas) {
        List<Known> known = jdbc.sql("select id, question_id, source, fingerprint, turned_down_at from card_proposal")
                .query((row, number) -> new Known(
                        new ProposalId(row.getObject("id", UUID.class)),
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        row.getString("source"),
                        row.getString("fingerprint"),
                        row.getObject("turned_down_at") != null))
                .list();
        Map<Origin, Known> waiting = new LinkedHashMap<>();
        Set<Text> refused = new HashSet<>();
        for (Known each : known) {
            if (each.turnedDown()) {
                refused.add(new Text(each.question(), each.fingerprint()));
            } else {
                waiting.put(new Origin(each.question(), each.source()), each);
            }
        }
        List<QuestionDelta> added = new ArrayList<>();
        List<ProposalId> outdated = new ArrayList<>();
        for (QuestionDelta delta : deltas) {
            if (delta.before() == null || delta.read() == null || delta.revision() == null) {
                continue;
            }
            QuestionId question = delta.before().id();
            String fingerprint = delta.revision().fingerprint();
            Known here = waiting.get(new Origin(question, clean(delta.read().source())));
            boolean same = here != null && here.fingerprint().equals(fingerprint);
            if (here != null && !(same && delta.proposes())) {
                outdated.add(here.id());
            }
            if (delta.proposes() && !same && !refused.contains(new Text(question, fingerprint))) {
                added.add(delta);
            }
        }
        return new Changes(added, outdated);
    }

    void write(Changes changes, Instant now) {
        if (!changes.outdated().isEmpty()) {
            batches.batchUpdate(
                    "delete from card_proposal where id = ?",
                    changes.outdated().stream()
                            .map(id -> new Object[] {id.value()})
                            .toList());
        }
        if (!changes.added().isEmpty()) {
            batches.batchUpdate(
                    """
                    insert into card_proposal (id, question_id, source, area, front, canonical, fingerprint, proposed_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """, changes.added().stream().map(delta -> row(delta, now)).toList());
        }
        forgetWhatIsCurrent();
    }

    private static Object[] row(QuestionDelta delta, Instant now) {
        NewRevision revision = Objects.requireNonNull(delta.revision());
        return new Object[] {
            UUID.randomUUID(),
            revision.question().value(),
            clean(Objects.requireNonNull(delta.read()).source()),
            clean(revision.area()),
            clean(revision.front()),
            clean(revision.canonical()),
            revision.fingerprint(),
            at(now)
        };
    }

    /// A text that has become the card's own is no proposal any more.
    void forgetWhatIsCurrent() {
        jdbc.sql("""
                        delete from card_proposal
                        where turned_down_at is null and exists (
                            select 1 from question q
                            join revision r on r.question_id = q.id and r.revision_number = q.current_number
                            where q.id = card_proposal.question_id and r.fingerprint = card_proposal.fingerprint)
                        """).update();
    }

    /// What the file of a waiting proposal says about all its cards, if one has this text.
    Optional<String> front(QuestionId question, String fingerprint) {
        return jdbc.sql("""
                        select front from card_proposal
                        where question_id = ? and fingerprint = ? and turned_down_at is null
                        order by proposed_at desc fetch first 1 row only
                        """)
                .params(question.value(), fingerprint)
                .query(String.class)
                .optional();
    }

    /// Those that wait, the oldest first.
    List<Proposal> waiting(int offset, int limit) {
        return jdbc.sql(WAITING + " order by p.proposed_at, p.id offset :offset rows fetch next :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query(ProposalStore::proposal)
                .list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from card_proposal where turned_down_at is null")
                .query(Integer.class)
                .single();
    }

    Optional<Proposal> find(ProposalId id) {
        return jdbc.sql(WAITING + " and p.id = :id")
                .param("id", id.value())
                .query(ProposalStore::proposal)
                .optional();
    }

    /// Says that an editor does not want it.
    ///
    /// @return whether it waited until now
    boolean turnDown(ProposalId id, UUID by, Instant now) {
        return jdbc.sql("""
                        update card_proposal set turned_down_at = ?, turned_down_by = ?
                        where id = ? and turned_down_at is null
                        """).params(at(now), by, id.value()).update() == 1;
    }

    /// Lets one wait again, unless its source has another by now.
    ///
    /// @return whether it does
    boolean takeBack(ProposalId id) {
        return jdbc.sql("""
                        update card_proposal set turned_down_at = null, turned_down_by = null
                        where id = :id and turned_down_at is not null and not exists (
                            select 1 from card_proposal other
                            where other.question_id = card_proposal.question_id
                              and other.source = card_proposal.source and other.turned_down_at is null)
                        """).param("id", id.value()).update() == 1;
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getString("source").equals(ShippedBank.SOURCE) ? "" : row.getString("source"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getInt("current_number"),
                new CardSource(row.getString("old_area"), row.getString("old_text")),
                new CardSource(row.getString("new_area"), row.getString("new_text")));
    }

    private static String clean(String text) {
        return QuestionStore.clean(text);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
