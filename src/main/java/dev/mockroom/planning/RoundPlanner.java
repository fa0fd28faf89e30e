package dev.mockroom.planning;

import dev.mockroom.planning.Shortlist.Candidate;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.shared.Difficulty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Plans one round.
final class RoundPlanner {

    private final Assignment assignment;
    private final Pool pool;
    private final Aims aims;
    private final Shortlist shortlist;

    RoundPlanner(Assignment assignment) {
        this.assignment = assignment;
        this.pool = assignment.pool();
        this.aims = new Aims(assignment);
        this.shortlist = new Shortlist(assignment, aims);
    }

    /// The places of the best questions found, kept ones included; empty where no choice fills the round.
    Optional<List<Integer>> choose() {
        if (!keptGoTogether()) {
            return Optional.empty();
        }
        List<Integer> chosen = withKept(new Search(shortlist, aims).run());
        if (!filled(chosen)) {
            List<Integer> fullest = new Fill(shortlist, assignment.minutes()).fullest();
            chosen = withKept(new Search(shortlist, aims).run(fullest));
        }
        return filled(chosen) ? Optional.of(chosen) : Optional.empty();
    }

    private List<Integer> withKept(List<Integer> found) {
        return Stream.concat(shortlist.kept().stream().map(Candidate::place), found.stream())
                .toList();
    }

    private boolean filled(List<Integer> chosen) {
        int minutes = chosen.stream().mapToInt(this::minutes).sum();
        return !chosen.isEmpty() && minutes >= aims.leastMinutes();
    }

    /// Whether what is to be in the round fits it, without near-duplicates among themselves or to other rounds.
    boolean keptGoTogether() {
        Set<Integer> groups = new HashSet<>(assignment.groups());
        return assignment.kept().stream().mapToInt(this::minutes).sum() <= assignment.minutes()
                && assignment.kept().stream().map(pool::group).allMatch(groups::add);
    }

    int minutes(int place) {
        return pool.question(place).minutes() + assignment.stretch();
    }

    Aims aims() {
        return aims;
    }

    Shortlist shortlist() {
        return shortlist;
    }

    /// The questions in rising order, each with what speaks for it.
    ///
    /// @param wanted the places of those that somebody chose
    List<PlanItem> items(List<Integer> chosen, Set<Integer> wanted) {
        List<Integer> rising = chosen.stream()
                .sorted(Comparator.comparing(this::difficulty)
                        .thenComparing(Comparator.comparingInt(this::worth).reversed())
                        .thenComparing(place -> place))
                .toList();
        List<PlanItem> items = new ArrayList<>();
        for (int place : rising) {
            QuestionSummary question = pool.question(place);
            List<Reason> reasons = aims.reasons(place, wanted.contains(place));
            items.add(new PlanItem(
                    items.size() + 1,
                    question.id(),
                    question.revision(),
                    minutes(place),
                    question.area(),
                    question.difficulty(),
                    assignment.seenLately(place) ? assignment.followUp(place) : 0,
                    reasons));
        }
        return items;
    }

    private Difficulty difficulty(int place) {
        return pool.question(place).difficulty();
    }

    private int worth(int place) {
        return aims.worth(place, pool.areas().indexOf(pool.question(place).area()));
    }
}
