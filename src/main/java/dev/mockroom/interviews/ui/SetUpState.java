package dev.mockroom.interviews.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.Wishes.Kept;
import dev.mockroom.questions.QuestionId;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All that has been chosen on the set-up screen; it stands in the address, so that reload and
/// back lose nothing.
///
/// @param shown   whether titles and reasons are shown
/// @param locked  the questions that stay when the rest is planned again
/// @param offered the question for which another is offered at the moment
record SetUpState(Blueprint blueprint, boolean shown, List<Kept> locked, Optional<QuestionId> offered)
        implements Serializable {

    private static final String SHOW = "show";
    private static final String LOCK = "lock";
    private static final String OFFER = "offer";

    static final SetUpState NOTHING = read(QueryParameters.empty());

    SetUpState {
        locked = List.copyOf(locked);
    }

    static SetUpState read(QueryParameters query) {
        return new SetUpState(
                BlueprintQuery.read(query),
                query.getSingleParameter(SHOW).isPresent(),
                BlueprintQuery.kept(query, LOCK),
                query.getSingleParameter(OFFER).flatMap(BlueprintQuery::question));
    }

    QueryParameters write() {
        Map<String, String> own = new LinkedHashMap<>();
        if (shown) {
            own.put(SHOW, "1");
        }
        if (!locked.isEmpty()) {
            own.put(LOCK, BlueprintQuery.written(locked));
        }
        offered.ifPresent(question -> own.put(OFFER, question.value().toString()));
        return BlueprintQuery.write(blueprint, own);
    }

    boolean isLocked(QuestionId question) {
        return locked.stream().anyMatch(kept -> kept.question().equals(question));
    }

    /// Other wishes of the form: what is locked stays, and what was swapped away does not come
    /// back.
    SetUpState replanned(Blueprint changed) {
        return new SetUpState(changed.withWishes(blueprint.wishes().again(locked)), shown, locked, Optional.empty());
    }

    /// A plan without any wish, as the refusal offers it.
    SetUpState relaxed(Blueprint relaxed) {
        boolean dropped = relaxed.wishes().kept().isEmpty();
        return new SetUpState(relaxed, shown, dropped ? List.of() : locked, Optional.empty());
    }

    SetUpState showing(boolean titles) {
        return new SetUpState(blueprint, titles, locked, Optional.empty());
    }

    SetUpState lock(Kept question) {
        List<Kept> more = isLocked(question.question())
                ? locked.stream()
                        .filter(kept -> !kept.question().equals(question.question()))
                        .toList()
                : Stream.concat(locked.stream(), Stream.of(question)).toList();
        return new SetUpState(blueprint, shown, more, Optional.empty());
    }

    SetUpState offering(QuestionId question) {
        return new SetUpState(blueprint, shown, locked, Optional.of(question));
    }

    SetUpState withoutOffer() {
        return new SetUpState(blueprint, shown, locked, Optional.empty());
    }

    SetUpState swapped(QuestionId from, QuestionId to) {
        return new SetUpState(
                blueprint.withWishes(blueprint.wishes().swapped(from, to)), shown, locked, Optional.empty());
    }

    SetUpState unswapped() {
        return new SetUpState(blueprint.withWishes(blueprint.wishes().unswapped()), shown, locked, Optional.empty());
    }
}
