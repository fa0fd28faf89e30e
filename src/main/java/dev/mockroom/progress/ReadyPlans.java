package dev.mockroom.progress;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanItem;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.planning.Planning;
import dev.mockroom.shared.Seniority;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds a plan that puts its minutes where they move the signed-in person most.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReadyPlans {

    private static final int MINUTES = 30;

    /// Among so many good plans the one that dwells longest on what is wanted is taken.
    private static final int TRIED = 12;

    private final Planning planning;
    private final Practice practice;
    private final CurrentPerson currentPerson;

    ReadyPlans(Planning planning, Practice practice, CurrentPerson currentPerson) {
        this.planning = planning;
        this.practice = practice;
        this.currentPerson = currentPerson;
    }

    /// What to set up: an interview like this company's, or any, that dwells on these areas.
    ///
    /// Every plan is a good one by the planner's own aims; their seeds differ, and this takes the best of them
    /// for the areas.
    ///
    /// @param areas the one that counts most first
    public Blueprint dwellingOn(List<String> areas, Optional<CompanyId> company) {
        Seniority seniority = practice.of(currentPerson.id()).interviews().stream()
                .map(InterviewRecord::seniority)
                .findFirst()
                .orElse(Seniority.MID);
        Blueprint best = blueprint(company, seniority, 1);
        double most = -1;
        for (long seed : LongStream.rangeClosed(1, TRIED).toArray()) {
            Blueprint blueprint = blueprint(company, seniority, seed);
            if (planning.propose(blueprint) instanceof PlanOutcome.Planned planned) {
                double minutes = planned.items().stream()
                        .mapToDouble(item -> item.minutes() * weight(item, areas))
                        .sum();
                if (minutes > most) {
                    most = minutes;
                    best = blueprint;
                }
            }
        }
        return best;
    }

    private static Blueprint blueprint(Optional<CompanyId> company, Seniority seniority, long seed) {
        return new Blueprint(company, MINUTES, seniority, Blueprint.REST_DAYS, seed);
    }

    private static double weight(PlanItem item, List<String> areas) {
        int place = areas.indexOf(item.area());
        return place < 0 ? 0 : 1.0 / (1 + place);
    }
}
