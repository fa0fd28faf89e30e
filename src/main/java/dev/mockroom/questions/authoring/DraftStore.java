package dev.mockroom.questions.authoring;

import dev.mockroom.accounts.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What editors have typed: one text for each editor and card.
@Repository
class DraftStore {

    private static final int MOST_SHOWN = 50;
    private static final String FIND = "select * from card_draft where account_id = ? and slug = ?";

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A draft as it stands in its table.
    record Row(CardDraft draft, boolean discarded) {}

    Optional<CardDraft> find(AccountId editor, String slug) {
        return row(editor, slug).filter(row -> !row.discarded()).map(Row::draft);
    }

    /// The newest of an editor's drafts, with the titles of their cards.
    List<OwnDraft> all(AccountId editor) {
        return jdbc.sql("""
                        select d.slug, coalesce(r.title, '') as title, d.saved_at
                        from card_draft d
                        left join question q on q.slug = d.slug
                        left join revision r on r.question_id = q.id and r.revision_number = q.current_number
                        where d.account_id = ? and d.discarded_at is null
                        order by d.saved_at desc, d.slug fetch first %d rows only
                        """.formatted(MOST_SHOWN))
                .param(editor.value())
                .query((row, number) -> new OwnDraft(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The draft, also when it was discarded, with other windows of the same editor kept waiting.
    Optional<Row> lock(AccountId editor, String slug) {
        jdbc.sql("select id from account where id = ? for update")
                .param(editor.value())
                .query(UUID.class)
                .optional();
        return row(editor, slug);
    }

    private Optional<Row> row(AccountId editor, String slug) {
        return jdbc.sql(FIND)
                .params(editor.value(), slug)
                .query(DraftStore::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new CardDraft(
                        row.getString("slug"),
                        row.getInt("base_number"),
                        new CardSource(row.getString("area"), row.getString("body")),
                        row.getLong("version"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()),
                row.getObject("discarded_at") != null);
    }

    void insert(AccountId editor, CardDraft draft) {
        jdbc.sql("""
                        insert into card_draft (account_id, slug, base_number, area, body, version, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        editor.value(),
                        draft.slug(),
                        draft.baseNumber(),
                        QuestionStore.clean(draft.source().area()),
                        QuestionStore.clean(draft.source().text()),
                        draft.version(),
                        at(draft.savedAt()))
                .update();
    }

    void update(AccountId editor, CardDraft draft) {
        jdbc.sql("""
                        update card_draft
                        set base_number = ?, area = ?, body = ?, version = ?, saved_at = ?, discarded_at = null
                        where account_id = ? and slug = ?
                        """)
                .params(
                        draft.baseNumber(),
                        QuestionStore.clean(draft.source().area()),
                        QuestionStore.clean(draft.source().text()),
                        draft.version(),
                        at(draft.savedAt()),
                        editor.value(),
                        draft.slug())
                .update();
    }

    void discard(AccountId editor, String slug, Instant now) {
        jdbc.sql("""
                        update card_draft set discarded_at = ?
                        where account_id = ? and slug = ? and discarded_at is null
                        """).params(at(now), editor.value(), slug).update();
    }

    void takeBack(AccountId editor, String slug) {
        jdbc.sql("update card_draft set discarded_at = null where account_id = ? and slug = ?")
                .params(editor.value(), slug)
                .update();
    }

    void delete(AccountId editor, String slug) {
        jdbc.sql("delete from card_draft where account_id = ? and slug = ?")
                .params(editor.value(), slug)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
