package dev.mockroom.interviews.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.Form;
import dev.mockroom.planning.Wishes;
import dev.mockroom.planning.Wishes.Kept;
import dev.mockroom.planning.Wishes.Swap;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.shared.Seniority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A blueprint as it stands in an address; what is missing or makes no sense is the usual.
public final class BlueprintQuery {

    static final int USUAL_MINUTES = 30;

    private static final String COMPANY = "company";
    private static final String MINUTES = "minutes";
    private static final String LEVEL = "level";
    private static final String REST = "rest";
    private static final String SEED = "seed";
    private static final String ROUND = "round";
    private static final String LOOP = "loop";
    private static final String KEEP = "keep";
    private static final String WITHOUT = "without";
    private static final String SWAP = "swap";

    private static final String BETWEEN = ",";
    private static final String WITHIN = ".";
    private static final String SPLIT = "\\.";

    /// More than that nobody clicks; what an address names beyond is left out.
    private static final int MOST_WISHES = 40;

    private BlueprintQuery() {}

    /// Whether the address says which of many good plans is meant.
    static boolean hasSeed(QueryParameters query) {
        return number(query, SEED, 1, Long.MAX_VALUE).isPresent();
    }

    /// What the address says.
    public static Blueprint read(QueryParameters query) {
        return new Blueprint(
                query.getSingleParameter(COMPANY).flatMap(BlueprintQuery::company),
                number(query, MINUTES, 10, 120).orElse((long) USUAL_MINUTES).intValue(),
                query.getSingleParameter(LEVEL)
                        .flatMap(BlueprintQuery::seniority)
                        .orElse(Seniority.MID),
                number(query, REST, 0, 3650).orElse((long) Blueprint.REST_DAYS).intValue(),
                number(query, SEED, 1, Long.MAX_VALUE).orElse(1L),
                form(query),
                new Wishes(kept(query, KEEP), Set.copyOf(questions(query, WITHOUT)), swaps(query)));
    }

    static QueryParameters write(Blueprint blueprint) {
        return write(blueprint, Map.of());
    }

    /// @param more what else stands in the address
    static QueryParameters write(Blueprint blueprint, Map<String, String> more) {
        Map<String, String> query = new LinkedHashMap<>();
        blueprint.company().ifPresent(company -> query.put(COMPANY, company.value()));
        switch (blueprint.form()) {
            case Form.Free free -> {}
            case Form.OneRound one -> query.put(ROUND, one.name());
            case Form.Loop loop -> query.put(LOOP, String.valueOf(loop.rounds()));
        }
        query.put(MINUTES, String.valueOf(blueprint.minutes()));
        query.put(LEVEL, blueprint.seniority().name().toLowerCase(Locale.ROOT));
        if (blueprint.restDays() != Blueprint.REST_DAYS) {
            query.put(REST, String.valueOf(blueprint.restDays()));
        }
        query.put(SEED, String.valueOf(blueprint.seed()));
        Wishes wishes = blueprint.wishes();
        putUnlessEmpty(query, KEEP, written(wishes.kept()));
        putUnlessEmpty(
                query,
                WITHOUT,
                wishes.without().stream()
                        .map(question -> question.value().toString())
                        .sorted()
                        .collect(Collectors.joining(BETWEEN)));
        putUnlessEmpty(
                query,
                SWAP,
                wishes.swaps().stream()
                        .map(swap -> swap.from().value() + WITHIN + swap.to().value())
                        .collect(Collectors.joining(BETWEEN)));
        query.putAll(more);
        return QueryParameters.simple(query);
    }

    private static void putUnlessEmpty(Map<String, String> query, String parameter, String text) {
        if (!text.isEmpty()) {
            query.put(parameter, text);
        }
    }

    private static Form form(QueryParameters query) {
        return number(query, LOOP, 2, MOST_WISHES)
                .<Form>map(rounds -> new Form.Loop(rounds.intValue()))
                .or(() -> query.getSingleParameter(ROUND)
                        .filter(name -> !name.isBlank())
                        .map(Form.OneRound::new))
                .orElseGet(Form.Free::new);
    }

    /// Questions with their rounds, as one parameter names them.
    static List<Kept> kept(QueryParameters query, String parameter) {
        return entries(query, parameter)
                .flatMap(entry -> {
                    String[] parts = entry.split(SPLIT, -1);
                    return parts.length == 2 && parts[1].matches("[1-9]")
                            ? question(parts[0])
                                    .map(question -> new Kept(question, Integer.parseInt(parts[1])))
                                    .stream()
                            : Stream.empty();
                })
                .toList();
    }

    static String written(List<Kept> kept) {
        return kept.stream()
                .map(one -> one.question().value() + WITHIN + one.round())
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<QuestionId> questions(QueryParameters query, String parameter) {
        return entries(query, parameter)
                .flatMap(text -> question(text).stream())
                .toList();
    }

    private static List<Swap> swaps(QueryParameters query) {
        return entries(query, SWAP)
                .flatMap(entry -> {
                    String[] parts = entry.split(SPLIT, -1);
                    return parts.length == 2
                            ? question(parts[0])
                                    .flatMap(from -> question(parts[1]).map(to -> new Swap(from, to)))
                                    .stream()
                            : Stream.empty();
                })
                .toList();
    }

    private static Stream<String> entries(QueryParameters query, String parameter) {
        return query.getSingleParameter(parameter).stream()
                .flatMap(text -> Stream.of(text.split(BETWEEN, -1)))
                .limit(MOST_WISHES);
    }

    static Optional<QuestionId> question(String text) {
        return uuid(text).map(QuestionId::new);
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
