package dev.mockroom.questions.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.questions.reports.ReportId;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the address of the queue says.
///
/// @param page 1 for the first
/// @param only the one report that is wanted
record QueueQuery(boolean proposals, int page, @Nullable ReportId only) implements Serializable {

    private static final int LAST_PAGE = 100_000;

    QueueQuery {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /// Reads an address; what makes no sense counts as not said.
    static QueueQuery of(QueryParameters parameters) {
        return new QueueQuery(
                parameters.getSingleParameter("tab").filter("proposals"::equals).isPresent(),
                page(parameters),
                EditQuery.id(parameters, "report").map(ReportId::new).orElse(null));
    }

    /// The number of a page in an address, from 1.
    static int page(QueryParameters parameters) {
        return parameters
                .getSingleParameter("page")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    Optional<ReportId> report() {
        return Optional.ofNullable(only);
    }

    QueueQuery on(int otherPage) {
        return new QueueQuery(proposals, otherPage, null);
    }

    /// As a link's address.
    String href() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (proposals) {
            parameters.put("tab", List.of("proposals"));
        }
        if (page > 1) {
            parameters.put("page", List.of(Integer.toString(page)));
        }
        String words = new QueryParameters(parameters).getQueryString();
        return words.isEmpty() ? QuestionsNavigation.QUEUE : QuestionsNavigation.QUEUE + "?" + words;
    }
}
