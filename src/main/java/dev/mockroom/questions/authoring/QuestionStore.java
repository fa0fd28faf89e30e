package dev.mockroom.questions.authoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.importing.Asker;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.questions.importing.ReadExchange;
import dev.mockroom.questions.importing.ReadSignal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes questions and their revisions in batches, one per table however many there are.
@Repository
class QuestionStore {

    private static final String STORED = """
            select q.id, q.slug, q.source, q.retired_at, q.standing_edited, q.current_number,
                   r.id as revision_id, r.origin, r.title, r.area, r.fingerprint
            from question q
            join revision r on r.question_id = q.id and r.revision_number = q.current_number""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    QuestionStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Every question there is, the retired ones too, by slug and in its order.
    Map<String, StoredQuestion> bySlug() {
        Map<String, StoredQuestion> questions = new LinkedHashMap<>();
        jdbc.sql(STORED + " order by q.slug")
                .query(QuestionStore::stored)
                .list()
                .forEach(question -> questions.put(question.slug(), question));
        return questions;
    }

    /// One question, also when it is retired.
    Optional<StoredQuestion> find(String slug) {
        return jdbc.sql(STORED + " where q.slug = ?")
                .param(slug)
                .query(QuestionStore::stored)
                .optional();
    }

    /// The text of one revision, with what its file said about all its cards.
    Optional<RevisionText> text(QuestionId question, int number) {
        return jdbc.sql("select area, front, canonical from revision where question_id = ? and revision_number = ?")
                .params(question.value(), number)
                .query((row, rowNumber) ->
                        new RevisionText(row.getString("area"), row.getString("front"), row.getString("canonical")))
                .optional();
    }

    /// Who published a revision here; nobody for an import, or when they have left.
    Optional<AccountId> author(RevisionId revision) {
        return jdbc.sql("select author_id from revision where id = ? and author_id is not null")
                .param(revision.value())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    private static StoredQuestion stored(ResultSet row, int number) throws SQLException {
        return new StoredQuestion(
                new QuestionId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("source"),
                row.getObject("retired_at") != null,
                row.getBoolean("standing_edited"),
                row.getInt("current_number"),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                RevisionOrigin.valueOf(row.getString("origin")),
                row.getString("title"),
                row.getString("area"),
                row.getString("fingerprint"));
    }

    /// The whole cards in the dialect.
    Map<RevisionId, String> canonical(Collection<RevisionId> revisions) {
        Map<RevisionId, String> texts = new HashMap<>();
        if (!revisions.isEmpty()) {
            jdbc.sql("select id, canonical from revision where id in (:ids)")
                    .param("ids", revisions.stream().map(RevisionId::value).toList())
                    .query(row -> {
                        texts.put(new RevisionId(row.getObject("id", UUID.class)), row.getString("canonical"));
                    });
        }
        return texts;
    }

    /// Writes new questions, still without a text.
    void insert(List<QuestionDelta> added, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        for (QuestionDelta delta : added) {
            if (delta.read() != null && delta.revision() != null) {
                rows.add(new Object[] {
                    delta.revision().question().value(),
                    clean(delta.read().slug()),
                    clean(delta.read().source()),
                    at(now)
                });
            }
        }
        batch("insert into question (id, slug, source, current_number, created_at) values (?, ?, ?, 1, ?)", rows);
    }

    /// Writes a question that an editor begins, still without a text.
    void insert(QuestionId question, String slug, String source, Instant now) {
        jdbc.sql("insert into question (id, slug, source, current_number, created_at) values (?, ?, ?, 1, ?)")
                .params(question.value(), clean(slug), source, at(now))
                .update();
    }

    /// Takes a question out of the bank or back into it, so that imports leave it there, and says who wanted it.
    void stand(QuestionId question, boolean retired, NewRevision.Edit edit, Instant now) {
        jdbc.sql("update question set retired_at = ?, standing_edited = true where id = ?")
                .param(1, retired ? at(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param(2, question.value())
                .update();
        jdbc.sql("""
                        insert into question_standing (id, question_id, retired, reason, author_id, changed_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        question.value(),
                        retired,
                        clean(edit.reason()),
                        edit.author().value(),
                        at(now))
                .update();
    }

    /// Writes revisions with all that is on them, and makes them the current ones.
    void revise(List<NewRevision> revisions, Instant now) {
        List<Object[]> texts = new ArrayList<>();
        List<Object[]> current = new ArrayList<>();
        List<Object[]> tags = new ArrayList<>();
        List<Object[]> askers = new ArrayList<>();
        List<Object[]> signals = new ArrayList<>();
        List<Object[]> parts = new ArrayList<>();
        for (NewRevision revision : revisions) {
            UUID id = revision.id().value();
            texts.add(text(revision, now));
            current.add(new Object[] {revision.number(), revision.question().value()});
            int number = 0;
            for (String tag : revision.tags()) {
                tags.add(new Object[] {id, ++number, clean(tag)});
            }
            number = 0;
            for (Asker asker : revision.askers()) {
                askers.add(new Object[] {
                    id, ++number, clean(asker.original()), asker.company() == null ? null : clean(asker.company())
                });
            }
            number = 0;
            for (ReadSignal signal : revision.card().rubric().signals()) {
                signals.add(signal(id, ++number, signal));
            }
            parts(id, revision.card(), parts);
        }
        batch("""
                insert into revision (id, question_id, revision_number, title, prompt, answer, tested, area, difficulty,
                                      minutes, origin, front, canonical, fingerprint, created_at, author_id, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, texts);
        batch("update question set current_number = ? where id = ?", current);
        batch("insert into revision_tag (revision_id, tag_number, tag) values (?, ?, ?)", tags);
        batch("insert into revision_asker (revision_id, asker_number, original, company) values (?, ?, ?, ?)", askers);
        batch("""
                insert into revision_signal (revision_id, signal_number, keyword, body, dimension, advanced,
                                             sounds_like, not_enough)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, signals);
        batch("insert into revision_part (revision_id, kind, part_number, head, body) values (?, ?, ?, ?, ?)", parts);
    }

    void retire(List<QuestionId> questions, Instant now) {
        batch(
                "update question set retired_at = ? where id = ?",
                questions.stream()
                        .map(question -> new Object[] {at(now), question.value()})
                        .toList());
    }

    void restore(List<QuestionId> questions) {
        batch(
                "update question set retired_at = null where id = ?",
                questions.stream()
                        .map(question -> new Object[] {question.value()})
                        .toList());
    }

    private static Object[] text(NewRevision revision, Instant now) {
        ReadCard card = revision.card();
        return new Object[] {
            revision.id().value(),
            revision.question().value(),
            revision.number(),
            clean(card.title()),
            clean(revision.prompt()),
            clean(card.answer()),
            clean(card.rubric().tested() == null ? "" : card.rubric().tested()),
            clean(revision.area()),
            revision.difficulty().name(),
            revision.minutes(),
            revision.origin().name(),
            clean(revision.front()),
            clean(revision.canonical()),
            revision.fingerprint(),
            at(now),
            revision.edit() == null ? null : revision.edit().author().value(),
            revision.edit() == null ? "" : clean(revision.edit().reason())
        };
    }

    private static Object[] signal(UUID revision, int number, ReadSignal signal) {
        return new Object[] {
            revision,
            number,
            orEmpty(signal.keyword()),
            clean(signal.text()),
            signal.dimension() == null ? null : signal.dimension().name(),
            signal.advanced(),
            orEmpty(signal.soundsLike()),
            orEmpty(signal.notEnough())
        };
    }

    /// The parts by the kinds that their table allows.
    private static void parts(UUID revision, ReadCard card, List<Object[]> rows) {
        List<String> sources = card.sources() == null ? List.of() : List.of(card.sources());
        bodies(revision, "RED_FLAG", card.rubric().redFlags(), rows);
        exchanges(revision, "FOLLOW_UP", card.rubric().followUps(), rows);
        exchanges(revision, "CLARIFICATION", card.clarifications(), rows);
        bodies(revision, "HINT", card.hints(), rows);
        bodies(revision, "RELATED", card.related(), rows);
        bodies(revision, "SOURCE", sources, rows);
        card.rubric()
                .anchors()
                .forEach((level, text) -> rows.add(new Object[] {revision, "ANCHOR", level.number(), "", clean(text)}));
        int number = 0;
        for (var other : card.rubric().other()) {
            rows.add(new Object[] {revision, "OTHER", ++number, clean(other.label()), clean(other.text())});
        }
    }

    private static void bodies(UUID revision, String kind, List<String> bodies, List<Object[]> rows) {
        int number = 0;
        for (String body : bodies) {
            rows.add(new Object[] {revision, kind, ++number, "", clean(body)});
        }
    }

    private static void exchanges(UUID revision, String kind, List<ReadExchange> exchanges, List<Object[]> rows) {
        int number = 0;
        for (ReadExchange exchange : exchanges) {
            rows.add(new Object[] {revision, kind, ++number, clean(exchange.question()), orEmpty(exchange.reply())});
        }
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : clean(text);
    }

    /// PostgreSQL keeps no U+0000, so nobody gets one.
    static String clean(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
