package dev.mockroom.scoring;

import dev.mockroom.questions.Card;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Signal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// As much of rubrics as a score needs. A revision never changes, so what was read once is kept.
@Component
class RubricShapes {

    /// Past this many the memory is given back at once; the next readers fill it again.
    private static final int KEPT = 20_000;

    private final CardReader cards;
    private final Map<RevisionId, List<Signal>> known = new ConcurrentHashMap<>();

    RubricShapes(CardReader cards) {
        this.cards = cards;
    }

    /// The signals of these revisions, with their words left out.
    Map<RevisionId, List<Signal>> of(Collection<RevisionId> revisions) {
        List<RevisionId> unknown = new ArrayList<>();
        for (RevisionId revision : revisions) {
            if (!known.containsKey(revision)) {
                unknown.add(revision);
            }
        }
        if (!unknown.isEmpty()) {
            if (known.size() > KEPT) {
                known.clear();
            }
            Map<RevisionId, Card> read = cards.cards(unknown);
            read.forEach((revision, card) -> known.put(
                    revision,
                    card.rubric().signals().stream().map(RubricShapes::wordless).toList()));
        }
        return known;
    }

    private static Signal wordless(Signal signal) {
        return new Signal(signal.id(), "", "", signal.dimension(), signal.advanced(), "", "");
    }
}
