package dev.mockroom.planning;

import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.planning.PlanOutcome.Planned;
import dev.mockroom.planning.PlanOutcome.Refused;
import dev.mockroom.planning.PlanOutcome.Relaxation;
import dev.mockroom.planning.PlanOutcome.Rule;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns a bank, a profile, a blueprint, a history and a seed into a plan; the same arguments give the same plan.
///
/// Hard rules: the minutes fit; no question twice; no two that ask nearly the same; nothing seen within the rest
/// days. The soft aims are [Aims]. The search keeps the most worthy questions of every cell (area, difficulty,
/// minutes), which loses nothing as long as a plan takes fewer of a cell than are kept, then climbs by adding and
/// exchanging until nothing helps, also from each choice that lacks one question.
public final class Planner {

    private static final int KEPT_PER_CELL = 8;
    private static final int MAX_ROUNDS = 60;
    private static final double FILLED_ENOUGH = 0.6;
    private static final double TOLERANCE = 1e-9;

    private Planner() {}

    /// Chooses and orders questions.
    ///
    /// @param bank every question that may be asked, in any order
    /// @param now  the instant at which 'seen lately' is judged
    public static PlanOutcome plan(
            List<QuestionSummary> bank,
            CompanyProfile profile,
            Blueprint blueprint,
            PracticeHistory.Seen history,
            Instant now) {
        if (bank.isEmpty()) {
            return new Refused(Rule.BANK_IS_EMPTY, Relaxation.IMPORT_QUESTIONS, 0);
        }
        Instant restsUntil = now.minus(Duration.ofDays(blueprint.restDays()));
        List<QuestionSummary> rested = bank.stream()
                .filter(question -> {
                    Instant seen = history.questions().get(question.id());
                    return seen == null || seen.isBefore(restsUntil);
                })
                .toList();
        Aims aims = new Aims(profile, blueprint, history);
        List<Candidate> chosen = choose(rested, aims, blueprint.minutes());
        if (minutes(chosen) >= FILLED_ENOUGH * blueprint.minutes()) {
            return new Planned(ordered(chosen, aims));
        }
        return refusal(bank, chosen, aims, blueprint.minutes());
    }

    private static Refused refusal(List<QuestionSummary> bank, List<Candidate> chosen, Aims aims, int minutes) {
        if (minutes(choose(bank, aims, minutes)) >= FILLED_ENOUGH * minutes) {
            return new Refused(Rule.SEEN_LATELY, Relaxation.ALLOW_SEEN, 0);
        }
        int shortest = bank.stream().mapToInt(QuestionSummary::minutes).min().orElse(0);
        if (shortest > minutes) {
            return new Refused(Rule.QUESTIONS_TOO_LONG, Relaxation.MORE_MINUTES, shortest);
        }
        int filled = minutes(chosen);
        if (filled < 10) {
            return new Refused(Rule.BANK_IS_THIN, Relaxation.IMPORT_QUESTIONS, 0);
        }
        return new Refused(Rule.BANK_IS_THIN, Relaxation.FEWER_MINUTES, filled);
    }

    private static List<Candidate> choose(List<QuestionSummary> questions, Aims aims, int minutes) {
        List<Candidate> candidates = reduced(questions, aims, minutes);
        Choice best = climbed(new Choice(List.of(), aims.objective(List.of())), candidates, aims, minutes);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Choice better = withoutOne(best, candidates, aims, minutes);
            if (better.objective() <= best.objective() + TOLERANCE) {
                break;
            }
            best = better;
        }
        return best.questions();
    }

    /// Adds and exchanges single questions until nothing helps.
    private static Choice climbed(Choice from, List<Candidate> candidates, Aims aims, int minutes) {
        Choice here = from;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Choice next = bestStep(here, candidates, aims, minutes);
            if (next.objective() <= here.objective() + TOLERANCE) {
                break;
            }
            here = next;
        }
        return here;
    }

    /// Takes each question out in turn, bans it, and climbs again: one long question may make way for two short ones.
    private static Choice withoutOne(Choice from, List<Candidate> candidates, Aims aims, int minutes) {
        Choice best = from;
        for (Candidate out : from.questions()) {
            List<Candidate> kept = from.questions().stream()
                    .filter(question -> !question.equals(out))
                    .toList();
            List<Candidate> others = candidates.stream()
                    .filter(candidate -> !candidate.equals(out))
                    .toList();
            Choice climbed = climbed(new Choice(kept, aims.objective(kept)), others, aims, minutes);
            if (climbed.objective() > best.objective() + TOLERANCE) {
                best = climbed;
            }
        }
        return best;
    }

    private static List<Candidate> reduced(List<QuestionSummary> questions, Aims aims, int minutes) {
        Map<Cell, List<Candidate>> cells = new HashMap<>();
        for (QuestionSummary question : questions) {
            if (question.minutes() <= minutes) {
                cells.computeIfAbsent(
                                new Cell(question.area(), question.difficulty(), question.minutes()),
                                cell -> new ArrayList<>())
                        .add(new Candidate(question, aims.worth(question)));
            }
        }
        Comparator<Candidate> mostWorthy = Comparator.comparingDouble(Candidate::worth)
                .reversed()
                .thenComparing(candidate -> candidate.question().id().value());
        return cells.values().stream()
                .flatMap(cell -> cell.stream().sorted(mostWorthy).limit(KEPT_PER_CELL))
                .sorted(mostWorthy)
                .toList();
    }

    /// The best single step from here: one more question, or one exchanged for another; from itself if none helps.
    private static Choice bestStep(Choice from, List<Candidate> candidates, Aims aims, int minutes) {
        Choice best = from;
        int free = minutes - minutes(from.questions());
        for (int out = -1; out < from.questions().size(); out++) {
            List<Candidate> kept = new ArrayList<>(from.questions());
            int room = free;
            if (out >= 0) {
                room += kept.remove(out).minutes();
            }
            for (Candidate candidate : candidates) {
                if (candidate.minutes() <= room && kept.stream().noneMatch(candidate::nearlyIs)) {
                    kept.add(candidate);
                    double objective = aims.objective(kept);
                    if (objective > best.objective() + TOLERANCE) {
                        best = new Choice(List.copyOf(kept), objective);
                    }
                    kept.removeLast();
                }
            }
        }
        return best;
    }

    private static List<PlanItem> ordered(List<Candidate> chosen, Aims aims) {
        List<Candidate> rising = chosen.stream()
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> candidate.question().difficulty())
                        .thenComparing(
                                Comparator.comparingDouble(Candidate::worth).reversed())
                        .thenComparing(candidate -> candidate.question().id().value()))
                .toList();
        List<PlanItem> items = new ArrayList<>();
        for (Candidate candidate : rising) {
            QuestionSummary question = candidate.question();
            items.add(new PlanItem(
                    items.size() + 1,
                    question.id(),
                    question.revision(),
                    question.minutes(),
                    question.area(),
                    question.difficulty(),
                    aims.reasons(question)));
        }
        return items;
    }

    private static int minutes(List<Candidate> chosen) {
        return chosen.stream().mapToInt(Candidate::minutes).sum();
    }

    private record Cell(String area, Difficulty difficulty, int minutes) {}

    private record Choice(List<Candidate> questions, double objective) {}
}
