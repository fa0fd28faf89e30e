package dev.mockroom.questions;

import dev.mockroom.shared.Difficulty;
import dev.mockroom.shared.OncePerReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the present snapshot in memory.
///
/// Each reading asks the database for the number of the last change, so that an import by another node or by the
/// command line is noticed too; it costs one statement on one row.
@Component
class BankSnapshots {

    private final JdbcClient jdbc;
    private final Lock loading = new ReentrantLock();
    private volatile @Nullable BankSnapshot latest;

    BankSnapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BankSnapshot current() {
        return OncePerReading.of(new Current(), this::upToDate);
    }

    private record Current() {}

    private BankSnapshot upToDate() {
        long changeNumber = changeNumber();
        BankSnapshot snapshot = latest;
        if (snapshot != null && snapshot.changeNumber() == changeNumber) {
            return snapshot;
        }
        loading.lock();
        try {
            snapshot = latest;
            if (snapshot == null || snapshot.changeNumber() != changeNumber) {
                snapshot = new BankSnapshot(changeNumber, load());
                latest = snapshot;
            }
            return snapshot;
        } finally {
            loading.unlock();
        }
    }

    /// Whoever changes the bank counts it up.
    private long changeNumber() {
        return jdbc.sql("select change_number from bank_state where id = 1")
                .query(Long.class)
                .single();
    }

    private List<QuestionSummary> load() {
        Map<UUID, List<String>> topics = texts("""
                select t.revision_id as owner, t.tag as body
                from revision_tag t
                join revision r on r.id = t.revision_id
                join question q on q.id = r.question_id and q.current_number = r.revision_number
                where q.retired_at is null
                order by t.revision_id, t.tag_number
                """);
        Map<UUID, List<String>> askers = texts("""
                select a.revision_id as owner, a.company as body
                from revision_asker a
                join revision r on r.id = a.revision_id
                join question q on q.id = r.question_id and q.current_number = r.revision_number
                where q.retired_at is null and a.company is not null
                order by a.revision_id, a.asker_number
                """);
        Map<String, List<String>> listed = listed();
        return jdbc.sql("""
                        select q.id, q.slug, r.id as revision_id, r.title, r.difficulty, r.minutes, r.area
                        from question q
                        join revision r on r.question_id = q.id and r.revision_number = q.current_number
                        where q.retired_at is null
                        """)
                .query((row, number) -> {
                    UUID revision = row.getObject("revision_id", UUID.class);
                    String slug = row.getString("slug");
                    Set<String> companies = new LinkedHashSet<>(askers.getOrDefault(revision, List.of()));
                    companies.addAll(listed.getOrDefault(slug, List.of()));
                    return new QuestionSummary(
                            new QuestionId(row.getObject("id", UUID.class)),
                            new RevisionId(revision),
                            slug,
                            row.getString("title"),
                            Difficulty.valueOf(row.getString("difficulty")),
                            row.getInt("minutes"),
                            row.getString("area"),
                            topics.getOrDefault(revision, List.of()),
                            List.copyOf(companies));
                })
                .list();
    }

    private Map<UUID, List<String>> texts(String sql) {
        Map<UUID, List<String>> texts = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            texts.computeIfAbsent(row.getObject("owner", UUID.class), owner -> new ArrayList<>())
                    .add(row.getString("body"));
        });
        return texts;
    }

    /// The companies whose lists name a question, by its slug.
    private Map<String, List<String>> listed() {
        Map<String, List<String>> companies = new HashMap<>();
        jdbc.sql("""
                        select e.question_slug, l.company
                        from company_list l
                        join company_list_entry e on e.list_id = l.id
                        where l.company is not null and e.question_slug is not null
                        order by l.sort_number, e.entry_number
                        """).query(row -> {
            companies
                    .computeIfAbsent(row.getString("question_slug"), slug -> new ArrayList<>())
                    .add(row.getString("company"));
        });
        return companies;
    }
}
