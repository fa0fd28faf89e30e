package dev.mockroom.questions.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.questions.authoring.ProposalId;
import dev.mockroom.questions.reports.ReportId;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the address of an edit says beside the card.
///
/// @param publishing whether the text is done and is to be published
/// @param asked      the report that the edit answers
/// @param proposed   the proposal to go on from
/// @param restored   the revision to go on from
record EditQuery(
        boolean publishing,
        @Nullable ReportId asked,
        @Nullable ProposalId proposed,
        @Nullable Integer restored) implements Serializable {

    static final EditQuery NONE = new EditQuery(false, null, null, null);

    private static final String STEP = "step";
    private static final String PUBLISH = "publish";

    /// Reads an address; what makes no sense counts as not said.
    static EditQuery of(QueryParameters parameters) {
        return new EditQuery(
                parameters.getSingleParameter(STEP).filter(PUBLISH::equals).isPresent(),
                id(parameters, "report").map(ReportId::new).orElse(null),
                id(parameters, "proposal").map(ProposalId::new).orElse(null),
                parameters
                        .getSingleParameter("restore")
                        .filter(number -> number.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    static Optional<UUID> id(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<ReportId> report() {
        return Optional.ofNullable(asked);
    }

    Optional<ProposalId> proposal() {
        return Optional.ofNullable(proposed);
    }

    Optional<Integer> restore() {
        return Optional.ofNullable(restored);
    }

    /// The step in which the text is written, from here on.
    EditQuery writingStep() {
        return new EditQuery(false, asked, null, null);
    }

    /// The step in which it is published.
    EditQuery publishStep() {
        return new EditQuery(true, asked, null, null);
    }

    /// The path of an edit.
    ///
    /// @param slug empty for a new card
    static String path(String slug) {
        return slug.isEmpty() ? QuestionsNavigation.NEW_CARD : QuestionsNavigation.edit(slug);
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (publishing) {
            parameters.put(STEP, List.of(PUBLISH));
        }
        report().ifPresent(id -> parameters.put("report", List.of(id.value().toString())));
        proposal().ifPresent(id -> parameters.put("proposal", List.of(id.value().toString())));
        restore().ifPresent(number -> parameters.put("restore", List.of(number.toString())));
        return new QueryParameters(parameters);
    }

    /// As a link's address.
    ///
    /// @param slug empty for a new card
    String href(String slug) {
        String words = parameters().getQueryString();
        return words.isEmpty() ? path(slug) : path(slug) + "?" + words;
    }
}
