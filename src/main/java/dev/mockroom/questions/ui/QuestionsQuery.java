package dev.mockroom.questions.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.questions.QuestionFilter;
import dev.mockroom.shared.Difficulty;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the address of the list says: the filter, and which page of what it finds.
///
/// @param page 1 for the first
record QuestionsQuery(QuestionFilter filter, int page) implements Serializable {

    static final int LONGEST_TEXT = 200;
    private static final int LAST_PAGE = 100_000;

    QuestionsQuery {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /// Reads an address; what makes no sense counts as not said.
    static QuestionsQuery of(QueryParameters parameters) {
        String text = parameters.getSingleParameter("q").orElse("");
        return new QuestionsQuery(
                new QuestionFilter(
                        text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                        said(parameters, "company"),
                        difficulty(said(parameters, "difficulty")),
                        said(parameters, "topic")),
                number(said(parameters, "page")));
    }

    QuestionsQuery on(int otherPage) {
        return new QuestionsQuery(filter, otherPage);
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", filter.text());
        put(parameters, "company", filter.company());
        put(
                parameters,
                "difficulty",
                filter.difficulty() == null ? null : filter.difficulty().name().toLowerCase(Locale.ROOT));
        put(parameters, "topic", filter.topic());
        put(parameters, "page", page == 1 ? null : Integer.toString(page));
        return new QueryParameters(parameters);
    }

    /// As a link's address.
    String href() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? QuestionsNavigation.LIST : QuestionsNavigation.LIST + "?" + query;
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            parameters.put(name, List.of(said));
        }
    }

    private static @Nullable String said(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(said -> !said.isBlank())
                .orElse(null);
    }

    private static @Nullable Difficulty difficulty(@Nullable String said) {
        return Arrays.stream(Difficulty.values())
                .filter(difficulty -> difficulty.name().equalsIgnoreCase(said))
                .findFirst()
                .orElse(null);
    }

    private static int number(@Nullable String said) {
        return said != null && said.matches("\\d{1,6}") ? Integer.parseInt(said) : 1;
    }
}
