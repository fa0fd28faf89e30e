package dev.mockroom.interviews;

import static java.util.Objects.requireNonNull;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.planning.PlanId;
import dev.mockroom.planning.PlanItem;
import dev.mockroom.planning.Planning;
import dev.mockroom.planning.Reason;
import dev.mockroom.planning.RunningPlans;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Prompt;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.shared.Difficulty;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads interviews for the features above this one, which answer for who may see what.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so. Where the plans are read too,
/// somebody must be signed in.
@Service
@Transactional(readOnly = true)
public class InterviewRecords {

    private final InterviewStore interviews;
    private final InterviewList list;
    private final Planning planning;
    private final RunningPlans plans;
    private final CardReader cards;
    private final Clock clock;

    InterviewRecords(
            InterviewStore interviews,
            InterviewList list,
            Planning planning,
            RunningPlans plans,
            CardReader cards,
            Clock clock) {
        this.interviews = interviews;
        this.list = list;
        this.planning = planning;
        this.plans = plans;
        this.cards = cards;
        this.clock = clock;
    }

    /// The interview with all its attempts, in a constant number of statements.
    public Optional<InterviewRecord> find(InterviewId interview) {
        return records(interviews.find(interview).stream().toList()).stream().findFirst();
    }

    /// The interview as other seats than the candidate's may know it: without the reasons of its plan, some of which
    /// rest on the candidate's history. Nobody need be signed in.
    public Optional<InterviewRecord> findWithoutReasons(InterviewId id) {
        return interviews.find(id).map(this::withoutReasons);
    }

    /// When its attempts were opened and hints taken; attempts that were never opened may be missing.
    public Map<AttemptId, AttemptTimes> times(InterviewId interview) {
        return interviews.times(interview);
    }

    /// What was done to the clock of an attempt, in order; nothing for interviews from before it was kept.
    public List<ClockEvent> clockEvents(AttemptId attempt) {
        return interviews.clockEvents(attempt);
    }

    /// The interview that an attempt belongs to.
    public Optional<InterviewRecord> of(AttemptId attempt) {
        return records(interviews.of(attempt).stream().toList()).stream().findFirst();
    }

    /// A candidate's interviews, newest first, in a constant number of statements.
    ///
    /// @param limit how many at most
    public List<InterviewRecord> of(AccountId candidate, int limit) {
        return records(interviews.of(candidate, limit));
    }

    /// What this person answered, and what they had before them in interviews of others, in one statement; in two where
    /// they led one in which a question was exchanged, whose card they have read too. Nobody need be signed in.
    ///
    /// @param limit how many of their own interviews at most; they are without the reasons of their plans
    public FromAllSeats fromAllSeats(AccountId person, int limit) {
        InterviewList.Listed listed = list.of(person, limit, clock.instant());
        Map<PlanId, Instant> exchanged = new HashMap<>();
        Map<QuestionId, Instant> cards = new HashMap<>();
        Map<QuestionId, Instant> prompts = new HashMap<>();
        for (InterviewList.Sight sight : listed.elsewhere()) {
            boolean read = sight.seat().seesRubric();
            (read ? cards : prompts).merge(sight.question(), sight.at(), InterviewRecords::later);
            PlanId plan = sight.exchanged();
            if (read && plan != null) {
                exchanged.merge(plan, sight.at(), InterviewRecords::later);
            }
        }
        plans.everPlannedIn(exchanged.keySet())
                .forEach((plan, questions) -> questions.forEach(question ->
                        cards.merge(question, requireNonNull(exchanged.get(plan)), InterviewRecords::later)));
        return new FromAllSeats(listed.own(), cards, prompts);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private List<InterviewRecord> records(List<Interview> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<PlanId, List<PlanItem>> plans = planning.items(
                found.stream().map(interview -> interview.terms().plan()).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return found.stream()
                .map(interview -> record(
                        interview, requireNonNull(plans.get(interview.terms().plan())), now))
                .toList();
    }

    private InterviewRecord withoutReasons(Interview interview) {
        Map<RevisionId, Prompt> prompts = cards.prompts(
                interview.attempts().stream().map(Attempt::revision).toList());
        Instant now = clock.instant();
        return record(
                interview,
                interview.attempts().stream()
                        .map(attempt -> {
                            Prompt prompt = requireNonNull(prompts.get(attempt.revision()));
                            return record(attempt, prompt.area(), prompt.difficulty(), List.of(), now);
                        })
                        .toList());
    }

    private static InterviewRecord record(Interview interview, List<PlanItem> plan, Instant now) {
        Map<Integer, PlanItem> items = plan.stream().collect(Collectors.toMap(PlanItem::number, Function.identity()));
        return record(
                interview,
                interview.attempts().stream()
                        .map(attempt -> {
                            PlanItem item = requireNonNull(items.get(attempt.number()));
                            return record(attempt, item.area(), item.difficulty(), item.reasons(), now);
                        })
                        .toList());
    }

    private static InterviewRecord record(Interview interview, List<AttemptRecord> attempts) {
        Terms terms = interview.terms();
        return new InterviewRecord(
                terms.interview(),
                terms.candidate(),
                terms.seat(),
                terms.company(),
                terms.companyName(),
                terms.seniority(),
                terms.minutes(),
                interview.phase(),
                terms.created(),
                Optional.ofNullable(interview.ended()),
                attempts);
    }

    private static AttemptRecord record(
            Attempt attempt, String area, Difficulty difficulty, List<Reason> reasons, Instant now) {
        return new AttemptRecord(
                attempt.id(),
                attempt.number(),
                attempt.question(),
                attempt.revision(),
                area,
                difficulty,
                attempt.minutes(),
                attempt.spent(now),
                attempt.hints().size(),
                attempt.skipped(),
                reasons);
    }
}
