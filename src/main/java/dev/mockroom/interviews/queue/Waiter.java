package dev.mockroom.interviews.queue;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.shared.Seniority;
import java.time.Instant;
import java.util.Optional;

/// Somebody who may be matched now.
///
/// @param interviews how many they have behind them
/// @param since      from when on they may be matched
/// @param stayed     whether somebody they were matched with did not come
record Waiter(
        AccountId person,
        Optional<CompanyId> company,
        int minutes,
        Seniority seniority,
        int interviews,
        Instant since,
        boolean stayed) {}
