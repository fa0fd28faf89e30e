package dev.mockroom.questions;

import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is said to ask what: the raw material of company profiles.
@Service
@Transactional(readOnly = true)
public class CompanyMentions {

    private final JdbcClient jdbc;
    private final BankSnapshots snapshots;

    CompanyMentions(JdbcClient jdbc, BankSnapshots snapshots) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
    }

    /// Every company named in the bank with the active questions it asks, from the questions' askers and from
    /// company lists; a company that only practice links or unresolved entries name has none.
    public Map<String, Set<QuestionId>> askers() {
        Map<String, Set<QuestionId>> askers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (QuestionSummary question : snapshots.current().bySlug()) {
            for (String company : question.askers()) {
                askers.computeIfAbsent(company, name -> new LinkedHashSet<>()).add(question.id());
            }
        }
        jdbc.sql("""
                        select company from company_list where company is not null
                        union
                        select company from practice_link_asker where company is not null
                        """)
                .query(String.class)
                .list()
                .forEach(company -> askers.computeIfAbsent(company, name -> new LinkedHashSet<>()));
        return askers;
    }

    /// All practice links, in the order of their sources; a link that a company's list names has that company as an
    /// asker.
    public List<PracticeLink> practiceLinks() {
        Map<UUID, List<String>> askers = texts("""
                select link_id, company as body from practice_link_asker
                where company is not null order by link_id, asker_number
                """);
        texts("""
                select p.id as link_id, l.company as body from practice_link p
                join company_list_entry e on e.link_title = p.title
                join company_list l on l.id = e.list_id
                where l.company is not null and e.question_slug is null
                order by p.id, l.sort_number, e.entry_number
                """)
                .forEach((link, companies) ->
                        askers.computeIfAbsent(link, id -> new ArrayList<>()).addAll(companies));
        Map<UUID, List<String>> topics =
                texts("select link_id, topic as body from practice_link_topic order by link_id, topic_number");
        return jdbc.sql("select id, title, address, site, difficulty from practice_link order by sort_number, id")
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    String difficulty = row.getString("difficulty");
                    return new PracticeLink(
                            row.getString("title"),
                            row.getString("address"),
                            row.getString("site"),
                            askers.getOrDefault(id, List.of()).stream()
                                    .distinct()
                                    .toList(),
                            difficulty == null ? null : Difficulty.valueOf(difficulty),
                            topics.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<String>> texts(String sql) {
        Map<UUID, List<String>> texts = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            texts.computeIfAbsent(row.getObject("link_id", UUID.class), link -> new ArrayList<>())
                    .add(row.getString("body"));
        });
        return texts;
    }
}
