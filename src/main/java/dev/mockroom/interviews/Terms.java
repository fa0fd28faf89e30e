package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.planning.PlanId;
import dev.mockroom.shared.Seniority;
import java.time.Instant;
import java.util.Optional;

/// What was settled when an interview was set up, and never changes, but for the version of its plan.
///
/// @param plan        with those questions that were exchanged
/// @param seat        the candidate's
/// @param companyName empty for any company
/// @param minutes     what was asked for; the plan may take a little less
/// @param round       which one it is of a loop, or the only one
/// @param live        whether somebody interviews while it runs
/// @param turn        1, or 2 where roles have swapped
record Terms(
        InterviewId interview,
        MeetingId meeting,
        SeatId seat,
        AccountId candidate,
        PlanId plan,
        Optional<CompanyId> company,
        String companyName,
        Seniority seniority,
        int minutes,
        Instant created,
        LoopRound round,
        boolean live,
        int turn) {

    Terms {
        if (turn != 1 && turn != 2) {
            throw new IllegalArgumentException("Roles swap once, so there is no turn " + turn);
        }
        if (company.isEmpty() && !companyName.isEmpty()) {
            throw new IllegalArgumentException("No company, and yet a name: " + companyName);
        }
    }

    /// The same with a further version of its plan.
    Terms with(PlanId other) {
        return new Terms(
                interview,
                meeting,
                seat,
                candidate,
                other,
                company,
                companyName,
                seniority,
                minutes,
                created,
                round,
                live,
                turn);
    }

    /// An interview by itself.
    Terms(
            InterviewId interview,
            MeetingId meeting,
            SeatId seat,
            AccountId candidate,
            PlanId plan,
            Optional<CompanyId> company,
            String companyName,
            Seniority seniority,
            int minutes,
            Instant created,
            boolean live) {
        this(
                interview,
                meeting,
                seat,
                candidate,
                plan,
                company,
                companyName,
                seniority,
                minutes,
                created,
                LoopRound.ONLY,
                live,
                1);
    }
}
