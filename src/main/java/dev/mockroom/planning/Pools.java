package dev.mockroom.planning;

import dev.mockroom.planning.Likeness.Gist;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.RevisionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the pool that was made of the present snapshot, until the bank changes; what was read of
/// a revision, for as long as the bank holds it.
@Component
class Pools {

    private static final int AT_ONCE = 500;

    private final CardReader cards;
    private final Map<RevisionId, Gist> gists = new HashMap<>();
    private final Lock making = new ReentrantLock();
    private volatile @Nullable Made latest;

    Pools(CardReader cards) {
        this.cards = cards;
    }

    Pool current() {
        List<QuestionSummary> snapshot = cards.snapshot();
        Made made = latest;
        if (made != null && made.isOf(snapshot)) {
            return made.pool();
        }
        making.lock();
        try {
            made = latest;
            if (made == null || !made.isOf(snapshot)) {
                made = new Made(snapshot, make(snapshot));
                latest = made;
            }
            return made.pool();
        } finally {
            making.unlock();
        }
    }

    private Pool make(List<QuestionSummary> snapshot) {
        Set<RevisionId> present =
                snapshot.stream().map(QuestionSummary::revision).collect(Collectors.toSet());
        gists.keySet().retainAll(present);
        List<RevisionId> unread = present.stream()
                .filter(revision -> !gists.containsKey(revision))
                .toList();
        for (int from = 0; from < unread.size(); from += AT_ONCE) {
            cards.gists(unread.subList(from, Math.min(unread.size(), from + AT_ONCE)))
                    .forEach((revision, gist) -> gists.put(revision, Gist.of(gist)));
        }
        Map<QuestionId, Gist> byQuestion = new HashMap<>();
        Map<QuestionId, Integer> followUps = new HashMap<>();
        for (QuestionSummary question : snapshot) {
            Gist gist = gists.get(question.revision());
            if (gist != null) {
                byQuestion.put(question.id(), gist);
                followUps.put(question.id(), gist.followUps());
            }
        }
        return Pool.of(snapshot, Likeness.groups(snapshot, byQuestion), followUps);
    }

    private record Made(List<QuestionSummary> snapshot, Pool pool) {

        /// The snapshot is the same list until the bank changes.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(List<QuestionSummary> other) {
            return snapshot == other;
        }
    }
}
