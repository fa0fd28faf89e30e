package dev.mockroom.questions.authoring;

import dev.mockroom.questions.importing.Asker;
import dev.mockroom.questions.importing.ReadLink;
import dev.mockroom.questions.importing.ReadList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps practice links and company lists. Nothing refers to their rows, so a change replaces them.
@Repository
class MentionStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MentionStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// What an import does to links and lists.
    ///
    /// @param goneLinks rows to delete, because they are gone or change
    /// @param goneLists likewise
    record Changes(
            Map<ChangeKind, Integer> linkCounts,
            Map<ChangeKind, Integer> listCounts,
            List<UUID> goneLinks,
            List<UUID> goneLists,
            List<Replacement<ReadBank.Link>> newLinks,
            List<Replacement<ReadBank.CompanyList>> newLists) {}

    /// Something to be written, with the source that it belongs to and its place in the order.
    record Replacement<T>(String source, int sortNumber, T read) {}

    private record Stored(UUID id, String source, String identity, int sortNumber, String canonical) {}

    Changes compare(ReadBank read) {
        Delta<ReadBank.Link> links = new Delta<>(stored("practice_link"), read.sources());
        read.links().forEach(link -> links.add(link.source(), link.identity(), link.canonical(), link));
        links.finish();
        Delta<ReadBank.CompanyList> lists = new Delta<>(stored("company_list"), read.sources());
        read.lists().forEach(list -> lists.add(list.source(), list.identity(), list.canonical(), list));
        lists.finish();
        return new Changes(links.counts, lists.counts, links.gone, lists.gone, links.replacements, lists.replacements);
    }

    void write(Changes changes) {
        delete("practice_link", changes.goneLinks());
        delete("company_list", changes.goneLists());
        writeLinks(changes.newLinks());
        writeLists(changes.newLists());
    }

    private List<Stored> stored(String table) {
        return jdbc.sql("select id, source, identity, sort_number, canonical from " + table)
                .query((row, number) -> new Stored(
                        row.getObject("id", UUID.class),
                        row.getString("source"),
                        row.getString("identity"),
                        row.getInt("sort_number"),
                        row.getString("canonical")))
                .list();
    }

    private void delete(String table, List<UUID> ids) {
        batch(
                "delete from " + table + " where id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    private void writeLinks(List<Replacement<ReadBank.Link>> links) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> askers = new ArrayList<>();
        List<Object[]> topics = new ArrayList<>();
        for (Replacement<ReadBank.Link> replacement : links) {
            ReadLink link = replacement.read().link();
            UUID id = UUID.randomUUID();
            rows.add(new Object[] {
                id,
                clean(replacement.source()),
                replacement.read().identity(),
                replacement.sortNumber(),
                clean(link.title()),
                link.url().map(QuestionStore::clean).orElse(null),
                link.targets().isEmpty() ? "" : clean(link.targets().getFirst().site()),
                link.difficulty() == null ? null : link.difficulty().name(),
                clean(replacement.read().canonical())
            });
            int number = 0;
            for (Asker asker : link.askers()) {
                askers.add(new Object[] {id, ++number, clean(asker.original()), cleanOrNull(asker.company())});
            }
            number = 0;
            for (String topic : link.topics()) {
                topics.add(new Object[] {id, ++number, clean(topic)});
            }
        }
        batch("""
                insert into practice_link (id, source, identity, sort_number, title, address, site, difficulty, canonical)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        batch("insert into practice_link_asker (link_id, asker_number, original, company) values (?, ?, ?, ?)", askers);
        batch("insert into practice_link_topic (link_id, topic_number, topic) values (?, ?, ?)", topics);
    }

    private void writeLists(List<Replacement<ReadBank.CompanyList>> lists) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> entries = new ArrayList<>();
        for (Replacement<ReadBank.CompanyList> replacement : lists) {
            ReadList list = replacement.read().list();
            UUID id = UUID.randomUUID();
            rows.add(new Object[] {
                id,
                clean(replacement.source()),
                replacement.read().identity(),
                replacement.sortNumber(),
                clean(list.asker().original()),
                cleanOrNull(list.asker().company()),
                clean(replacement.read().canonical())
            });
            int number = 0;
            for (ReadList.Entry entry : list.entries()) {
                entries.add(new Object[] {
                    id, ++number, clean(entry.wording()), cleanOrNull(slug(entry)), cleanOrNull(linkTitle(entry))
                });
            }
        }
        batch("""
                insert into company_list (id, source, identity, sort_number, original, company, canonical)
                values (?, ?, ?, ?, ?, ?, ?)
                """, rows);
        batch("""
                insert into company_list_entry (list_id, entry_number, wording, question_slug, link_title)
                values (?, ?, ?, ?, ?)
                """, entries);
    }

    private static @Nullable String slug(ReadList.Entry entry) {
        if (entry.target() instanceof ReadList.Target.Question question) {
            return NewRevision.slug(question.slug());
        }
        return entry.slug();
    }

    private static @Nullable String linkTitle(ReadList.Entry entry) {
        if (entry.target() instanceof ReadList.Target.PracticeLink link) {
            return link.title();
        }
        return null;
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static String clean(String text) {
        return QuestionStore.clean(text);
    }

    private static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null ? null : QuestionStore.clean(text);
    }

    /// Compares one table with what was read for it.
    private static final class Delta<T> {
        private final Map<String, Stored> stored = new HashMap<>();
        private final Set<String> sources;
        private final Set<String> seen = new HashSet<>();
        private final Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        private final List<UUID> gone = new ArrayList<>();
        private final List<Replacement<T>> replacements = new ArrayList<>();
        private int sortNumber;

        private Delta(List<Stored> stored, Set<String> sources) {
            stored.forEach(row -> this.stored.put(row.identity(), row));
            this.sources = sources;
            this.sortNumber = Stream.concat(Stream.of(0), stored.stream().map(Stored::sortNumber))
                    .max(Integer::compare)
                    .orElse(0);
        }

        private void add(String source, String identity, String canonical, T read) {
            seen.add(identity);
            Stored before = stored.get(identity);
            if (before == null) {
                count(ChangeKind.ADDED);
                replacements.add(new Replacement<>(source, ++sortNumber, read));
            } else if (before.canonical().equals(clean(canonical))) {
                count(ChangeKind.UNCHANGED);
            } else {
                count(ChangeKind.CHANGED);
                gone.add(before.id());
                replacements.add(new Replacement<>(before.source(), before.sortNumber(), read));
            }
        }

        private void finish() {
            for (Stored row : stored.values()) {
                if (sources.contains(row.source()) && !seen.contains(row.identity())) {
                    count(ChangeKind.RETIRED);
                    gone.add(row.id());
                }
            }
        }

        private void count(ChangeKind kind) {
            counts.merge(kind, 1, Integer::sum);
        }
    }
}
