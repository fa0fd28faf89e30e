package dev.mockroom.progress;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.DemoPeopleArrived;
import dev.mockroom.accounts.Person;
import dev.mockroom.accounts.SignedInPerson;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.companies.CompanySummary;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.PastInterview;
import dev.mockroom.interviews.PastInterviews;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.planning.PastPlans;
import dev.mockroom.planning.PlanItem;
import dev.mockroom.planning.PracticeHistory;
import dev.mockroom.planning.StoredPlan;
import dev.mockroom.progress.DemoCandidate.Performance;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.Signal;
import dev.mockroom.scoring.PastScorecards;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Seniority;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives the demo people a past, once, when they arrive: twelve weeks for the first of them, two weeks for
/// the second, and none for the others, who show what an empty screen looks like.
///
/// It is made up, by [DemoCandidate], and only ever theirs. Planner, interviews and scorecards are those of
/// everybody; only their clock is that of the day. The second sits opposite the first in every third interview, and
/// their scorecard says of itself that it is made up. In their latest interviews the first typed the answers that
/// [DemoAnswers] has, each once, and the second kept notes and evidence beside them; all else was said aloud. It is
/// made beside the start and not before it, in one transaction.
@Component
class DemoHistory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);

    private static final int WEEKS = 12;
    private static final long SEED = 20_260_824;

    /// On these days of each week, counted from its first; a person is not a machine, so some are left out.
    private static final List<Integer> DAYS = List.of(1, 3, 6);

    private static final double LEFT_OUT = 0.2;
    private static final double NOT_REACHED = 0.5;
    private static final int LITTLE = 3;
    private static final int IN_COMPANY = 3;

    /// In so many of the latest interviews, answers were typed.
    private static final int IN_WRITING = 10;

    private static final String TARGET = "Google";
    private static final String STRENGTH = "Made up for the demo: says what they will do before they do it.";
    private static final String NEXT_STEP = "Made up for the demo: name the assumption that would change the answer.";

    private final PastPlans plans;
    private final PastInterviews interviews;
    private final PastScorecards scorecards;
    private final CardReader cards;
    private final Companies companies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoHistory(
            PastPlans plans,
            PastInterviews interviews,
            PastScorecards scorecards,
            CardReader cards,
            Companies companies,
            TransactionTemplate transaction,
            Clock clock) {
        this.plans = plans;
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.cards = cards;
        this.companies = companies;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void begin(DemoPeopleArrived arrived) {
        Thread.ofPlatform().name("demo-history").daemon().start(() -> {
            try {
                make(arrived.people());
            } catch (RuntimeException e) {
                LOG.warn("The demo people came without a past", e);
            }
        });
    }

    /// Makes the past of these people: much of the first, a little of the second.
    void make(List<Person> people) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        transaction.executeWithoutResult(status -> {
            as(
                    people.getFirst(),
                    () -> practise(
                            people.getFirst(), people.get(1).id(), days(today), DemoAnswers.shipped(cards), SEED));
            as(
                    people.get(1),
                    () -> practise(
                            people.get(1),
                            null,
                            days(today).reversed().subList(0, LITTLE).reversed(),
                            DemoAnswers.none(),
                            SEED + 1));
        });
    }

    /// The companies' profiles and the bank are read for somebody.
    private static void as(Person person, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SignedInPerson principal = new SignedInPerson(person);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /// The days of practice up to yesterday.
    private static List<LocalDate> days(LocalDate today) {
        RandomGenerator random = new SplittableRandom(SEED);
        LocalDate first = today.minusWeeks(WEEKS);
        List<LocalDate> days = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            for (int day : DAYS) {
                if (random.nextDouble() >= LEFT_OUT) {
                    days.add(first.plusWeeks(week).plusDays(day));
                }
            }
        }
        return days;
    }

    private void practise(
            Person person, @Nullable AccountId opposite, List<LocalDate> days, DemoAnswers answers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DemoCandidate candidate = new DemoCandidate(random);
        Map<QuestionId, Instant> seen = new HashMap<>();
        Optional<CompanyId> target = companies.all().stream()
                .filter(company -> company.name().equals(TARGET))
                .map(CompanySummary::id)
                .findFirst();
        for (int index = 0; index < days.size(); index++) {
            double week = (double) index / Math.max(1, days.size() - 1);
            // At first anything, later mostly what is aimed at.
            Optional<CompanyId> company = target.filter(id -> random.nextDouble() < 0.3 + 0.5 * week);
            Instant begun = days.get(index)
                    .atTime(LocalTime.of(17, 0).plusMinutes(random.nextInt(180)))
                    .toInstant(ZoneOffset.UTC);
            Blueprint blueprint = new Blueprint(
                    company,
                    index % 3 == 2 ? 45 : 30,
                    Seniority.MID,
                    Blueprint.REST_DAYS,
                    random.nextInt(1, 1_000_000));
            AccountId interviewer = index % IN_COMPANY == IN_COMPANY - 1 ? opposite : null;
            DemoAnswers written = index >= days.size() - IN_WRITING ? answers : DemoAnswers.none();
            plans.make(person.id(), blueprint, new PracticeHistory.Seen(seen, Map.of()), begun)
                    .ifPresent(plan -> {
                        sit(person.id(), interviewer, plan, begun, candidate, written, random, week);
                        plan.items().forEach(item -> seen.put(item.question(), begun));
                    });
        }
    }

    private void sit(
            AccountId person,
            @Nullable AccountId interviewer,
            StoredPlan plan,
            Instant begun,
            DemoCandidate candidate,
            DemoAnswers written,
            RandomGenerator random,
            double week) {
        Map<RevisionId, List<Signal>> signals =
                cards.signals(plan.items().stream().map(PlanItem::revision).collect(Collectors.toSet()));
        List<Performance> performances = new ArrayList<>();
        Duration left = Duration.ofMinutes(plan.blueprint().minutes());
        for (PlanItem item : plan.items()) {
            Performance performance = candidate.answer(
                    item.area(),
                    item.difficulty(),
                    item.minutes(),
                    signals.getOrDefault(item.revision(), List.of()),
                    week);
            left = left.minus(performance.spent());
            if (!performances.isEmpty() && left.isNegative() && random.nextDouble() < NOT_REACHED) {
                break; // the time was over
            }
            performances.add(
                    written.give(item.question()).map(performance::typing).orElse(performance));
        }
        PastInterviews.Kept kept = interviews.keep(new PastInterview(
                person,
                plan,
                plan.blueprint()
                        .company()
                        .flatMap(companies::profile)
                        .map(CompanyProfile::name)
                        .orElse(""),
                begun,
                performances.stream()
                        .map(each -> new PastInterview.Item(
                                each.spent(), each.hints(), each.typed().strokes()))
                        .toList(),
                interviewer));
        rate(kept, performances, candidate, week);
    }

    private void rate(PastInterviews.Kept kept, List<Performance> performances, DemoCandidate candidate, double week) {
        Map<AttemptId, Rating> blind = new LinkedHashMap<>();
        Map<AttemptId, PastScorecards.Said> self = new LinkedHashMap<>();
        Map<AttemptId, PastScorecards.Said> theirs = new LinkedHashMap<>();
        List<PastScorecards.Beside> beside = new ArrayList<>();
        for (AttemptRecord attempt : kept.record().attempts()) {
            if (attempt.number() > performances.size()) {
                blind.put(attempt.id(), Rating.NOT_REACHED);
                theirs.put(attempt.id(), new PastScorecards.Said(Rating.NOT_REACHED, Map.of()));
                continue;
            }
            Performance performance = performances.get(attempt.number() - 1);
            blind.put(attempt.id(), candidate.blind(performance, week));
            self.put(attempt.id(), candidate.self(performance));
            if (kept.opposite() != null) {
                DemoListening listening = DemoListening.to(
                        attempt.id(),
                        performance,
                        Optional.ofNullable(kept.opened().get(attempt.id())).orElseThrow());
                PastScorecards.Said said = candidate.interviewer(performance);
                theirs.put(attempt.id(), new PastScorecards.Said(said.rating(), said.marks(), listening.heard()));
                beside.addAll(listening.beside());
            }
        }
        Instant over = kept.record().ended().orElseThrow();
        scorecards.blind(kept.record(), blind, verdict(blind.values()), "", over.plus(Duration.ofMinutes(2)));
        if (kept.opposite() != null) {
            Level verdict = verdict(
                    theirs.values().stream().map(PastScorecards.Said::rating).toList());
            scorecards.interviewer(
                    kept.record(),
                    kept.opposite(),
                    theirs,
                    beside,
                    new PastScorecards.Words(verdict, STRENGTH, NEXT_STEP),
                    over.plus(Duration.ofMinutes(8)));
        }
        scorecards.self(kept.record(), self, over.plus(Duration.ofMinutes(15)));
    }

    private static Level verdict(Collection<Rating> ratings) {
        double mean = ratings.stream()
                .flatMap(rating -> rating.level().stream())
                .mapToInt(Level::number)
                .average()
                .orElse(2);
        return Level.of((int) Math.round(mean));
    }
}
