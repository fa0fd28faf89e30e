package dev.mockroom.progress.goals;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.shared.OncePerReading;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads goals for the rest of progress, which answers for who may see what.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so.
@Service
@Transactional(readOnly = true)
public class GoalRecords {

    private final GoalStore goals;

    GoalRecords(GoalStore goals) {
        this.goals = goals;
    }

    /// What this person works towards now, in one statement.
    public Optional<Goal> active(AccountId person) {
        return OncePerReading.of(new Active(person), () -> goals.active(person));
    }

    private record Active(AccountId person) {}

    /// All their goals, those ahead first; outcomes are kept with them.
    public List<Goal> of(AccountId person) {
        return goals.of(person);
    }
}
