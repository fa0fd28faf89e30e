package dev.mockroom.progress.goals;

import dev.mockroom.accounts.AccountId;
import java.util.Map;

/// What a plan must know of somebody's answers; the rest of progress says so.
public interface AreaLevels {

    /// Per area the mean level of the answers so far, 1 to 4; an area without answers is missing.
    Map<String, Double> of(AccountId person);
}
