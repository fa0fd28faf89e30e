package dev.mockroom.interviews.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.shared.Seniority;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A blueprint as it stands in an address; what is missing or makes no sense is the usual.
final class BlueprintQuery {

    static final int USUAL_MINUTES = 30;

    private static final String COMPANY = "company";
    private static final String MINUTES = "minutes";
    private static final String LEVEL = "level";
    private static final String REST = "rest";
    private static final String SEED = "seed";

    private BlueprintQuery() {}

    /// Whether the address says which of many good plans is meant.
    static boolean hasSeed(QueryParameters query) {
        return number(query, SEED, 1, Long.MAX_VALUE).isPresent();
    }

    static Blueprint read(QueryParameters query) {
        return new Blueprint(
                query.getSingleParameter(COMPANY).flatMap(BlueprintQuery::company),
                number(query, MINUTES, 10, 120).orElse((long) USUAL_MINUTES).intValue(),
                query.getSingleParameter(LEVEL)
                        .flatMap(BlueprintQuery::seniority)
                        .orElse(Seniority.MID),
                number(query, REST, 0, 3650).orElse((long) Blueprint.REST_DAYS).intValue(),
                number(query, SEED, 1, Long.MAX_VALUE).orElse(1L));
    }

    static QueryParameters write(Blueprint blueprint) {
        Map<String, String> query = new LinkedHashMap<>();
        blueprint.company().ifPresent(company -> query.put(COMPANY, company.value()));
        query.put(MINUTES, String.valueOf(blueprint.minutes()));
        query.put(LEVEL, blueprint.seniority().name().toLowerCase(Locale.ROOT));
        if (blueprint.restDays() != Blueprint.REST_DAYS) {
            query.put(REST, String.valueOf(blueprint.restDays()));
        }
        query.put(SEED, String.valueOf(blueprint.seed()));
        return QueryParameters.simple(query);
    }

    private static Optional<CompanyId> company(String slug) {
        try {
            return Optional.of(new CompanyId(slug));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Seniority> seniority(String name) {
        return Stream.of(Seniority.values())
                .filter(seniority -> seniority.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Long> number(QueryParameters query, String parameter, long least, long most) {
        return query.getSingleParameter(parameter)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .filter(number -> number >= least && number <= most);
    }
}
