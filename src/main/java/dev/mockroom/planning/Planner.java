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
/// exchanging until nothing helps, one long question for two short ones included.
public final class Planner {

    private static final int KEPT_PER_CELL = 8;
    private static final int SHORTLIST = 60;
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
            Choice split = bestSplit(best, candidates, aims, minutes);
            if (split.objective() <= best.objective() + TOLERANCE) {
                break;
            }
            best = climbed(split, candidates, aims, minutes);
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

    /// The best exchange of one question for two, of the most worthy ones; from itself if none helps.
    private static Choice bestSplit(Choice from, List<Candidate> candidates, Aims aims, int minutes) {
        List<Candidate> shortlist = candidates.subList(0, Math.min(SHORTLIST, candidates.size()));
        Choice best = from;
        for (Candidate out : from.questions()) {
            List<Candidate> kept = new ArrayList<>(from.questions());
            kept.remove(out);
            for (Candidate first : shortlist) {
                if (fits(first, kept, minutes)) {
                    kept.add(first);
                    best = bestAddition(best, kept, shortlist, aims, minutes);
                    kept.removeLast();
                }
            }
        }
        return best;
    }

    private static Choice bestAddition(
            Choice best, List<Candidate> kept, List<Candidate> candidates, Aims aims, int minutes) {
        Choice better = best;
        for (Candidate candidate : candidates) {
            if (fits(candidate, kept, minutes)) {
                kept.add(candidate);
                double objective = aims.objective(kept);
                if (objective > better.objective() + TOLERANCE) {
                    better = new Choice(List.copyOf(kept), objective);
                }
                kept.removeLast();
            }
        }
        return better;
    }

    private static boolean fits(Candidate candidate, List<Candidate> kept, int minutes) {
        return candidate.minutes() <= minutes - minutes(kept) && kept.stream().noneMatch(candidate::nearlyIs);
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
        Choice best = bestAddition(from, new ArrayList<>(from.questions()), candidates, aims, minutes);
        for (Candidate out : from.questions()) {
            List<Candidate> kept = new ArrayList<>(from.questions());
            kept.remove(out);
            best = bestAddition(best, kept, candidates, aims, minutes);
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
