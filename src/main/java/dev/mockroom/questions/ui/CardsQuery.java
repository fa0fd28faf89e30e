package dev.mockroom.questions.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;

/// What the address of the editors' cards says.
///
/// @param retired whether the retired ones are shown, else those that there is something to say about
/// @param page    1 for the first
record CardsQuery(boolean retired, int page) implements Serializable {

    private static final int LAST_PAGE = 100_000;

    CardsQuery {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /// Reads an address; what makes no sense counts as not said.
    static CardsQuery of(QueryParameters parameters) {
        return new CardsQuery(
                parameters.getSingleParameter("show").filter("retired"::equals).isPresent(),
                QueueQuery.page(parameters));
    }

    /// As a link's address.
    String href() {
        if (!retired && page == 1) {
            return QuestionsNavigation.CARDS;
        }
        return QuestionsNavigation.CARDS + "?" + (retired ? "show=retired" : "") + (retired && page > 1 ? "&" : "")
                + (page > 1 ? "page=" + page : "");
    }
}
