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
import org.jspecify.annotations.Nullable;

/// Turns a bank, a profile, a blueprint, a history and a seed into a plan; the same arguments give the same plan.
///
/// Hard rules: the minutes fit; no question twice; no two that ask nearly the same; nothing seen within the rest
/// days. The soft aims are [Aims]. The search keeps the most worthy questions of every cell (area, difficulty,
/// minutes), which loses nothing as long as a plan takes fewer of a cell than are kept, then builds greedily and
/// improves by adding and exchanging until nothing helps.
public final class Planner {

    private static final int KEPT_PER_CELL = 8;
    private static final int MAX_ROUNDS = 60;
    private static final double FILLED_ENOUGH = 0.6;

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
        List<Candidate> chosen = new ArrayList<>();
        double best = aims.objective(chosen);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Move move = bestMove(candidates, chosen, aims, minutes, best);
            if (move == null) {
                break;
            }
            chosen = move.result();
            best = move.objective();
        }
        return chosen;
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

    /// The best single step from here: one more question, or one exchanged for another.
    private static @Nullable Move bestMove(
            List<Candidate> candidates, List<Candidate> chosen, Aims aims, int minutes, double from) {
        Move best = null;
        double threshold = from + 1e-9;
        int free = minutes - minutes(chosen);
        for (int out = -1; out < chosen.size(); out++) {
            List<Candidate> kept = new ArrayList<>(chosen);
            int room = free;
            if (out >= 0) {
                room += kept.remove(out).minutes();
            }
            for (Candidate candidate : candidates) {
                if (candidate.minutes() <= room && kept.stream().noneMatch(candidate::nearlyIs)) {
                    kept.add(candidate);
                    double objective = aims.objective(kept);
                    if (objective > threshold) {
                        threshold = objective + 1e-9;
                        best = new Move(List.copyOf(kept), objective);
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

    private record Move(List<Candidate> result, double objective) {}
}
