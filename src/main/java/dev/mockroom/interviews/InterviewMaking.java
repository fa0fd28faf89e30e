package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PlanId;
import dev.mockroom.planning.PlanItem;
import dev.mockroom.planning.PlanOutcome;
import dev.mockroom.planning.PlannedRound;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.RevisionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Turns a plan into interviews that wait for their candidate: one, or one for each round of a loop.
@Component
class InterviewMaking {

    private final Companies companies;
    private final CardReader cards;
    private final Clock clock;

    InterviewMaking(Companies companies, CardReader cards, Clock clock) {
        this.companies = companies;
        this.cards = cards;
        this.clock = clock;
    }

    /// Where a candidate answers.
    ///
    /// @param live whether somebody interviews while it runs
    /// @param turn 1, or 2 where roles have swapped
    record Place(MeetingId meeting, SeatId seat, AccountId candidate, boolean live, int turn) {}

    /// The interviews of a plan, none of them kept yet.
    ///
    /// @param ids of the plan, one for each round
    List<Interview> make(Place place, Blueprint blueprint, List<PlanId> ids, PlanOutcome.Planned plan) {
        Optional<CompanyProfile> company = blueprint.company().flatMap(companies::profile);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<RevisionId, Integer> hints =
                cards.hintCounts(plan.items().stream().map(PlanItem::revision).toList());
        List<Interview> rounds = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            PlannedRound round = plan.rounds().get(i);
            Terms terms = new Terms(
                    InterviewId.random(),
                    place.meeting(),
                    place.seat(),
                    place.candidate(),
                    ids.get(i),
                    company.flatMap(CompanyProfile::id),
                    company.map(CompanyProfile::name).orElse(""),
                    blueprint.seniority(),
                    round.minutes(),
                    now,
                    new LoopRound(i + 1, ids.size(), round.name()),
                    place.live(),
                    place.turn());
            rounds.add(Interview.waiting(terms, attempts(round, hints)));
        }
        return rounds;
    }

    private static List<Attempt> attempts(PlannedRound round, Map<RevisionId, Integer> hints) {
        return round.items().stream()
                .map(item -> Attempt.ahead(
                        item.number(),
                        item.question(),
                        item.revision(),
                        item.minutes(),
                        hints.getOrDefault(item.revision(), 0)))
                .toList();
    }
}
