package dev.mockroom.questions.authoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.People;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.NotFound;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What became of a card over time, for those who keep it.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class CardHistory {

    private final JdbcClient jdbc;
    private final QuestionStore questions;
    private final People people;

    CardHistory(JdbcClient jdbc, QuestionStore questions, People people) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.people = people;
    }

    /// A card as its keepers see it.
    ///
    /// @param number of the current revision
    public record Standing(String slug, String title, boolean retired, int number) {}

    /// A page of what happened, the newest first.
    ///
    /// @param total how much there is on all pages
    public record Page(List<HistoryEntry> entries, int total) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    /// A revision and the one before it.
    ///
    /// @param before empty for the first
    public record Step(Optional<CardSource> before, CardSource after) {}

    /// The card, also when it is retired.
    public Optional<Standing> find(String slug) {
        return questions
                .find(slug)
                .map(question -> new Standing(slug, question.title(), question.retired(), question.number()));
    }

    /// A page of the cards that are not in the bank any more, by title.
    ///
    /// @param total how many there are on all pages
    public record Retired(List<Standing> cards, int total) {

        public Retired {
            cards = List.copyOf(cards);
        }
    }

    /// The cards that are not in the bank any more.
    public Retired retired(int offset, int limit) {
        List<Standing> cards = jdbc.sql("""
                        select q.slug, r.title, q.current_number
                        from question q
                        join revision r on r.question_id = q.id and r.revision_number = q.current_number
                        where q.retired_at is not null
                        order by r.title, q.slug offset :offset rows fetch next :limit rows only
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) ->
                        new Standing(row.getString("slug"), row.getString("title"), true, row.getInt("current_number")))
                .list();
        int total = jdbc.sql("select count(*) from question where retired_at is not null")
                .query(Integer.class)
                .single();
        return new Retired(cards, total);
    }

    /// What happened to it.
    ///
    /// @throws NotFound when there is no such question
    public Page entries(String slug, int offset, int limit) {
        QuestionId question = question(slug).id();
        List<Row> rows = jdbc.sql("""
                        select revision_number as number_then, created_at as happened_at,
                               case when origin = 'EDITED' then 'EDITED'
                                    when author_id is null then 'IMPORTED' else 'TAKEN' end as kind,
                               author_id, reason
                        from revision where question_id = :question
                        union all
                        select 0, changed_at, case when retired then 'RETIRED' else 'BROUGHT_BACK' end, author_id, reason
                        from question_standing where question_id = :question
                        order by happened_at desc, number_then desc
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("question", question.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> {
                    UUID author = row.getObject("author_id", UUID.class);
                    return new Row(
                            HistoryEntry.Kind.valueOf(row.getString("kind")),
                            row.getInt("number_then"),
                            row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                            author == null ? null : new AccountId(author),
                            row.getString("reason"));
                })
                .list();
        int total = jdbc.sql("""
                        select (select count(*) from revision where question_id = :question)
                             + (select count(*) from question_standing where question_id = :question)
                        """)
                .param("question", question.value())
                .query(Integer.class)
                .single();
        Map<AccountId, String> names = people.names(
                rows.stream().map(Row::author).filter(Objects::nonNull).toList());
        return new Page(rows.stream().map(row -> row.named(names)).toList(), total);
    }

    private record Row(
            HistoryEntry.Kind kind,
            int number,
            Instant at,
            @Nullable AccountId author,
            String reason) {

        HistoryEntry named(Map<AccountId, String> names) {
            return new HistoryEntry(kind, number, at, author == null ? "" : names.getOrDefault(author, ""), reason);
        }
    }

    /// The text of a revision, beside that of the one before.
    ///
    /// @throws NotFound when there is no such revision
    public Step step(String slug, int number) {
        QuestionId question = question(slug).id();
        return new Step(source(question, number - 1), source(question, number).orElseThrow(CardHistory::none));
    }

    private Optional<CardSource> source(QuestionId question, int number) {
        return questions.text(question, number).map(text -> new CardSource(text.area(), text.canonical()));
    }

    private StoredQuestion question(String slug) {
        return questions.find(slug).orElseThrow(CardHistory::none);
    }

    private static NotFound none() {
        return new NotFound("There is no such revision.");
    }
}
