package dev.mockroom.accounts.retention;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.RetainedData;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long each kind of data is kept, as administrators say. Without a rule, it is kept.
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional(readOnly = true)
public class Retention {

    /// More days than so many cannot be chosen.
    public static final int MOST_DAYS = 3650;

    private final List<RetainedData> kinds;
    private final RetentionStore store;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Retention(List<RetainedData> kinds, RetentionStore store, CurrentPerson currentPerson, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.store = store;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// The rule for every kind there is, in one statement. Everybody may know how long their own
    /// things are kept.
    @PreAuthorize("isAuthenticated()")
    public List<RetentionRule> rules() {
        Map<String, Integer> days = store.days();
        return kinds.stream()
                .map(kind ->
                        new RetentionRule(kind.kind(), Optional.ofNullable(days.get(kind.kind())), kind.fewestDays()))
                .toList();
    }

    /// How many would go now under a rule of so many days.
    public long preview(String kind, int days) {
        return of(kind).count(clock.instant().minus(Duration.ofDays(days)));
    }

    /// Keeps a kind for so many days; without, for as long as the account it belongs to.
    ///
    /// @return whether so many days can be chosen
    @Transactional
    public boolean keep(String kind, Optional<Integer> days) {
        RetainedData data = of(kind);
        if (days.isEmpty()) {
            store.remove(kind);
            return true;
        }
        if (days.get() < data.fewestDays() || days.get() > MOST_DAYS) {
            return false;
        }
        store.set(kind, days.get(), currentPerson.id(), clock.instant());
        return true;
    }

    /// What the daily job did, the latest first.
    public List<RetentionRun> runs(int offset, int limit) {
        return store.runs(offset, limit);
    }

    private RetainedData of(String kind) {
        return kinds.stream()
                .filter(data -> data.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("Nothing of this kind is kept."));
    }
}
