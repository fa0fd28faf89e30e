package dev.mockroom.progress.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.progress.Mode;
import dev.mockroom.progress.Period;
import dev.mockroom.progress.ProgressFilter;
import dev.mockroom.progress.Rater;
import dev.mockroom.questions.QuestionId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the address of the screen says: what to look at, and which page of the answers.
///
/// @param page 1 for the first
record ProgressQuery(ProgressFilter filter, int page) implements Serializable {

    private static final int LONGEST = 200;

    private static final Map<String, Period> PERIODS =
            Map.of("4w", Period.FOUR_WEEKS, "12w", Period.TWELVE_WEEKS, "year", Period.YEAR, "all", Period.ALL);
    private static final Map<String, Mode> MODES = Map.of("nobody", Mode.ALONE, "interviewer", Mode.WITH_INTERVIEWER);
    private static final Map<String, Rater> RATERS = Map.of("others", Rater.OTHERS, "self", Rater.SELF);

    /// Reads an address; what makes no sense counts as not said.
    static ProgressQuery of(QueryParameters parameters) {
        return new ProgressQuery(
                new ProgressFilter(
                        said(parameters, "period").map(PERIODS::get).orElse(ProgressFilter.USUAL.period()),
                        said(parameters, "company")
                                .flatMap(ProgressQuery::company)
                                .orElse(null),
                        said(parameters, "with").map(MODES::get).orElse(null),
                        said(parameters, "by").map(RATERS::get).orElse(null),
                        said(parameters, "area").orElse(null),
                        said(parameters, "topic").orElse(null),
                        said(parameters, "question")
                                .flatMap(ProgressQuery::question)
                                .orElse(null),
                        said(parameters, "week").flatMap(ProgressQuery::day).orElse(null)),
                said(parameters, "page")
                        .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    /// The address of these numbers.
    static String href(ProgressFilter filter) {
        return new ProgressQuery(filter, 1).href();
    }

    ProgressQuery on(int otherPage) {
        return new ProgressQuery(filter, otherPage);
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (filter.period() != ProgressFilter.USUAL.period()) {
            put(parameters, "period", name(PERIODS, filter.period()));
        }
        put(
                parameters,
                "company",
                filter.company() == null ? null : filter.company().value());
        put(parameters, "with", name(MODES, filter.mode()));
        put(parameters, "by", name(RATERS, filter.by()));
        put(parameters, "area", filter.area());
        put(parameters, "topic", filter.topic());
        put(
                parameters,
                "question",
                filter.question() == null ? null : filter.question().value().toString());
        put(parameters, "week", filter.week() == null ? null : filter.week().toString());
        put(parameters, "page", page == 1 ? null : Integer.toString(page));
        return new QueryParameters(parameters);
    }

    /// As a link's address.
    String href() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? ProgressNavigation.PROGRESS : ProgressNavigation.PROGRESS + "?" + query;
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String said) {
        if (said != null) {
            parameters.put(name, List.of(said));
        }
    }

    private static <T> @Nullable String name(Map<String, T> names, @Nullable T meant) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meant))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> said(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(said -> !said.isBlank() && said.length() <= LONGEST);
    }

    private static Optional<CompanyId> company(String slug) {
        try {
            return Optional.of(new CompanyId(slug));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<QuestionId> question(String id) {
        try {
            return Optional.of(new QuestionId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
