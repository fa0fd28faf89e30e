package dev.mockroom.interviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.planning.PlanId;
import dev.mockroom.planning.PlanItem;
import dev.mockroom.planning.RunningPlans;
import dev.mockroom.planning.Substitute;
import dev.mockroom.questions.CardReader;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets whoever leads a live interview exchange a question that its candidate has not opened.
///
/// A guest may lead, so it is open to everybody: both methods throw [NotFound] to every seat but the interviewer's.
/// What
/// they speak of is an answer and not a number, so a second click, or one in a tab that lags behind, exchanges nothing
/// twice.
@Service
@PreAuthorize("permitAll()")
public class QuestionSwaps {

    /// How many questions one interview exchanges at most: enough to find a fitting one, too few to read the bank.
    static final int MOST = 10;

    private final InterviewStore interviews;
    private final SeatStore seats;
    private final SeatDuties duties;
    private final AttemptAccess access;
    private final AttemptLog log;
    private final RunningPlans plans;
    private final CardReader cards;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    QuestionSwaps(
            InterviewStore interviews,
            SeatStore seats,
            SeatDuties duties,
            AttemptAccess access,
            AttemptLog log,
            RunningPlans plans,
            CardReader cards,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.interviews = interviews;
        this.seats = seats;
        this.duties = duties;
        this.access = access;
        this.log = log;
        this.plans = plans;
        this.cards = cards;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /// Asks the next best question of the same rules in place of this one: its minutes fit, it is no near-duplicate of
    /// what is or was planned in this meeting, and who is to answer it has not seen it lately; where roles swap,
    /// neither has.
    ///
    /// @throws IllegalTransition when the interview is not under way, when the candidate has opened the question or
    ///     something is said of it, when there is no other, and after [#MOST]
    @Transactional
    public void another(SeatPass pass, AttemptId attempt) {
        swap(pass, attempt, true, interview -> {
            PlanId plan = interview.terms().plan();
            if (plans.everPlanned(List.of(plan)).size() >= interview.attempts().size() + MOST) {
                throw new IllegalTransition("This interview has exchanged " + MOST
                        + " questions, which is the most. Keep this one, or skip it when its turn comes.");
            }
            return plans.another(plan, number(interview, attempt), apart(interview));
        });
    }

    /// Brings back the question that this one took the place of.
    ///
    /// @throws IllegalTransition when the interview is not under way, when the candidate has opened the question or
    ///     something is said of it, and when the one before does not fit any more
    @Transactional
    public void back(SeatPass pass, AttemptId attempt) {
        swap(pass, attempt, false, interview -> plans.before(interview.terms().plan(), number(interview, attempt)));
    }

    private void swap(SeatPass pass, AttemptId id, boolean swapped, Function<Interview, Substitute> choosing) {
        if (access.seated(pass.interview(), currentPerson.find().map(Person::id), pass.key())
                .filter(seat -> seat.role() == SeatRole.INTERVIEWER)
                .isEmpty()) {
            throw new NotFound("There is no such interview.");
        }
        Interview interview =
                interviews.lock(pass.interview()).orElseThrow(() -> new NotFound("There is no such interview."));
        if (!interview.terms().live()) {
            throw new IllegalTransition("The candidate leads this interview by themselves.");
        }
        Optional<Attempt> found = attempt(interview, id);
        if (found.isEmpty() || (!swapped && !found.get().swapped())) {
            return;
        }
        Attempt attempt = found.get();
        interview.requireSwappable(attempt.number());
        requireUntouched(attempt);
        // The other turn may be planned at this moment, and would not see what is planned here.
        seats.lock(interview.terms().meeting());
        switch (choosing.apply(interview)) {
            case Substitute.Found other -> {
                interview.swap(made(other.item(), swapped), other.plan());
                interviews.update(interview);
                Interviews.publish(interview, events);
            }
            case Substitute.None none -> throw new IllegalTransition(refusal(none, attempt, swapped));
        }
    }

    private void requireUntouched(Attempt attempt) {
        interviews.lock(attempt.id());
        if (duties.said(attempt.id())) {
            throw new IllegalTransition("Something is marked or noted at question " + attempt.number()
                    + " already. Take that back first, or keep the question.");
        }
        if (log.last(attempt.id()) > 0) {
            throw new IllegalTransition("Something is written at question " + attempt.number()
                    + " already, so it keeps its answer. Skip it, or exchange one that is still ahead.");
        }
    }

    private Attempt made(PlanItem item, boolean swapped) {
        int hints = cards.hintCounts(List.of(item.revision())).getOrDefault(item.revision(), 0);
        return Attempt.ahead(item.number(), item.question(), item.revision(), item.minutes(), hints, swapped);
    }

    /// Everything else in the meeting: the other rounds of a loop and, where roles swap, the other turn.
    private Substitute.Apart apart(Interview interview) {
        Terms own = interview.terms();
        List<Interview> all = Stream.of(1, 2)
                .flatMap(turn -> interviews.of(own.meeting(), turn).stream())
                .toList();
        boolean swaps = seats.swaps(own.meeting())
                || all.stream().anyMatch(each -> each.terms().turn() != own.turn());
        Set<PlanId> others = all.stream()
                .map(each -> each.terms().plan())
                .filter(plan -> !plan.equals(own.plan()))
                .collect(Collectors.toSet());
        Set<AccountId> both = swaps
                ? seats.interviewer(own.meeting(), own.turn())
                        .flatMap(sitter -> Optional.ofNullable(sitter.account()))
                        .map(Set::of)
                        .orElseGet(Set::of)
                : Set.of();
        return new Substitute.Apart(others, both);
    }

    private static String refusal(Substitute.None none, Attempt attempt, boolean another) {
        String keep = another
                ? attempt.swapped()
                        ? " Keep this one, go back to the one before, or skip it when its turn comes."
                        : " Keep this one, or skip it when its turn comes."
                : " Keep this one, or exchange another for a shorter one first.";
        return switch (none.why()) {
            case SEEN_LATELY -> "Every other question that fits here was seen too lately." + keep;
            case TOO_LONG ->
                (another ? "The shortest other question" : "The one before") + " takes " + minutes(none.minutes())
                        + " more than the plan has for it." + keep;
            case NOTHING_ELSE -> "There is no other question for this place." + keep;
        };
    }

    private static String minutes(int minutes) {
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }

    private static int number(Interview interview, AttemptId attempt) {
        return attempt(interview, attempt).orElseThrow().number();
    }

    private static Optional<Attempt> attempt(Interview interview, AttemptId id) {
        return interview.attempts().stream()
                .filter(attempt -> attempt.id().equals(id))
                .findFirst();
    }
}
