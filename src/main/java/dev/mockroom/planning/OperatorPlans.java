package dev.mockroom.planning;

import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.CompanySummary;
import dev.mockroom.questions.QuestionSummary;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Plans for whoever started the command line, and so for nobody in particular.
@Component
class OperatorPlans implements PlanCommand.Plans {

    private static final int NEAREST = 3;

    private final Pools pools;
    private final Companies companies;
    private final Clock clock;

    OperatorPlans(Pools pools, Companies companies, Clock clock) {
        this.pools = pools;
        this.companies = companies;
        this.clock = clock;
    }

    @Override
    public Optional<CompanyId> company(String name) {
        return companies.named(name);
    }

    @Override
    public List<String> nearest(String name) {
        return companies.all().stream()
                .map(CompanySummary::name)
                .sorted(Comparator.comparingInt((String known) -> distance(plain(known), plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .toList();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// How many letters must change (Levenshtein 1966).
    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[two.length()];
    }

    @Override
    public PlanOutcome plan(Blueprint blueprint) {
        CompanyProfile profile = blueprint.company().flatMap(companies::profile).orElseGet(companies::any);
        return Planner.plan(pools.current(), profile, blueprint, PracticeHistory.Seen.NOTHING, clock.instant());
    }

    @Override
    public QuestionSummary question(PlanItem item) {
        Pool pool = pools.current();
        return pool.question(pool.place(item.question()).orElseThrow());
    }
}
