package dev.mockroom.planning;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dev.mockroom.planning.Shortlist.Candidate;
import dev.mockroom.questions.QuestionSummary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The best choice there is, by an exact solver: the objective of [Aims] as OR-Tools' CP-SAT understands it.
final class Oracle {

    static {
        Loader.loadNativeLibraries();
    }

    private final Assignment assignment;
    private final Aims aims;

    Oracle(Assignment assignment) {
        this.assignment = assignment;
        this.aims = new Aims(assignment);
    }

    /// The objective of a best choice that fills the round, proven; empty where there is none.
    ///
    /// @param candidates what to choose from
    Optional<Long> best(List<Candidate> candidates) {
        CpModel model = new CpModel();
        BoolVar[] taken = candidates.stream()
                .map(candidate -> model.newBoolVar("q" + candidate.place()))
                .toArray(BoolVar[]::new);
        Map<Integer, List<Literal>> groups = new HashMap<>();
        LinearExprBuilder minutes = LinearExpr.newBuilder();
        LinearExprBuilder objective = LinearExpr.newBuilder();
        List<LinearExprBuilder> areas = sums(aims.areaSlots().length);
        List<LinearExprBuilder> difficulties = sums(aims.difficultySlots().length);
        for (int i = 0; i < taken.length; i++) {
            Candidate candidate = candidates.get(i);
            groups.computeIfAbsent(candidate.group(), group -> new ArrayList<>())
                    .add(taken[i]);
            minutes.addTerm(taken[i], candidate.minutes());
            objective.addTerm(taken[i], candidate.value());
            areas.get(candidate.area()).add(taken[i]);
            difficulties.get(candidate.difficulty()).add(taken[i]);
        }
        groups.values().stream().filter(group -> group.size() > 1).forEach(model::addAtMostOne);
        model.addLinearConstraint(minutes, aims.leastMinutes(), aims.minutes());
        stray(model, areas, aims.areaSlots(), Aims.AREA, objective);
        stray(model, difficulties, aims.difficultySlots(), Aims.DIFFICULTY, objective);
        model.maximize(objective);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxTimeInSeconds(60);
        CpSolverStatus status = solver.solve(model);
        return switch (status) {
            case OPTIMAL -> Optional.of(Math.round(solver.objectiveValue()));
            case INFEASIBLE -> Optional.empty();
            default -> throw new IllegalStateException("The solver gave up: " + status);
        };
    }

    /// The same, chosen from every question that may be asked and not from a shortlist.
    Optional<Long> bestOfAll() {
        List<Candidate> all = new ArrayList<>();
        Pool pool = assignment.pool();
        BitSet closed = assignment.closed();
        for (int place = 0; place < pool.size(); place++) {
            QuestionSummary question = pool.question(place);
            int minutes = question.minutes() + assignment.stretch();
            if (!closed.get(place) && minutes <= assignment.minutes()) {
                int area = pool.areas().indexOf(question.area());
                all.add(new Candidate(
                        place,
                        area,
                        Pool.rank(question.difficulty()),
                        minutes,
                        pool.group(place),
                        (long) minutes * aims.worth(place, area)));
            }
        }
        return best(all);
    }

    private static List<LinearExprBuilder> sums(int count) {
        List<LinearExprBuilder> sums = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sums.add(LinearExpr.newBuilder());
        }
        return sums;
    }

    private void stray(
            CpModel model, List<LinearExprBuilder> sums, int[] slots, int weight, LinearExprBuilder objective) {
        for (int i = 0; i < slots.length; i++) {
            IntVar distance = model.newIntVar(0, assignment.minutes(), "distance");
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(distance).add(slots[i]), sums.get(i));
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(distance).add(sums.get(i)), slots[i]);
            objective.addTerm(distance, -weight);
        }
    }
}
