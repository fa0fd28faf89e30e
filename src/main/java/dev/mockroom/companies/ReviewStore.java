package dev.mockroom.companies;

import dev.mockroom.accounts.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what companies looked like when somebody last looked.
@Repository
class ReviewStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReviewStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// What a company looked like.
    ///
    /// @param areas how many questions it had in each area
    record Looked(CompanyId company, int links, Map<String, Integer> areas) {}

    boolean isEmpty() {
        return jdbc.sql("select count(*) from company_review").query(Long.class).single() == 0;
    }

    /// All of them, in two statements.
    Map<CompanyId, Looked> all() {
        Map<CompanyId, Map<String, Integer>> areas = new HashMap<>();
        jdbc.sql("select company, area, questions from company_review_area").query(row -> {
            areas.computeIfAbsent(new CompanyId(row.getString("company")), company -> new HashMap<>())
                    .put(row.getString("area"), row.getInt("questions"));
        });
        Map<CompanyId, Looked> looked = new HashMap<>();
        jdbc.sql("select company, links from company_review").query(row -> {
            CompanyId company = new CompanyId(row.getString("company"));
            looked.put(company, new Looked(company, row.getInt("links"), areas.getOrDefault(company, Map.of())));
        });
        return looked;
    }

    /// Keeps how these look, in place of how they looked before.
    ///
    /// @param reviewer null for the bank as it shipped
    void replace(List<Looked> companies, @Nullable AccountId reviewer, Instant at) {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> areas = new ArrayList<>();
        for (Looked looked : companies) {
            String company = looked.company().value();
            gone.add(new Object[] {company});
            rows.add(new Object[] {
                company, reviewer == null ? null : reviewer.value(), at.atOffset(ZoneOffset.UTC), looked.links()
            });
            looked.areas().forEach((area, questions) -> areas.add(new Object[] {company, area, questions}));
        }
        batch("delete from company_review where company = ?", gone);
        batch("insert into company_review (company, reviewer_id, reviewed_at, links) values (?, ?, ?, ?)", rows);
        batch("insert into company_review_area (company, area, questions) values (?, ?, ?)", areas);
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }
}
