package dev.mockroom.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The questions that a best plan of one round can be made of.
///
/// Of each cell the most worthy ones stay, of each group of near-duplicates one, and as many as a plan can hold. That
/// loses nothing: were another one of the cell in a plan, then one of those that stay is not, and none of its group
/// either; exchanging the two changes no minutes, no area and no difficulty, and makes the plan no worse.
final class Shortlist {

    private final List<Cell> cells = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Candidate> kept = new ArrayList<>();
    private final Map<Integer, Integer> groups = new HashMap<>();

    /// Candidates of one cell, the most worthy first.
    ///
    /// @param from  the first one's number
    /// @param upTo  the number after the last one
    record Cell(int area, int difficulty, int minutes, int from, int upTo) {}

    /// @param place    its place in the pool
    /// @param group    a number of its group, from 0, that no other group of this shortlist has
    /// @param value    its minutes times its worth
    record Candidate(int place, int area, int difficulty, int minutes, int group, long value) {}

    Shortlist(Assignment assignment, Aims aims) {
        Pool pool = assignment.pool();
        BitSet closed = assignment.closed();
        int most = assignment.minutes()
                / Math.max(
                        1,
                        pool.cells().stream().mapToInt(Pool.Cell::minutes).min().orElse(1) + assignment.stretch());
        Best best = new Best(Math.max(1, most));
        for (Pool.Cell cell : pool.cells()) {
            int minutes = cell.minutes() + assignment.stretch();
            for (int i = 0; i < cell.size() && !assignment.kept().isEmpty(); i++) {
                int place = cell.member(i);
                if (assignment.kept().contains(place)) {
                    kept.add(candidate(assignment, aims, cell, place));
                }
            }
            if (minutes <= assignment.minutes()) {
                best.clear();
                for (int i = 0; i < cell.size(); i++) {
                    int place = cell.member(i);
                    if (!closed.get(place)
                            && (assignment.groups().isEmpty()
                                    || !assignment.groups().contains(pool.group(place)))) {
                        best.offer(place, aims.worth(place, cell.area()), pool.group(place));
                    }
                }
                int from = candidates.size();
                best.places().forEach(place -> candidates.add(candidate(assignment, aims, cell, place)));
                if (candidates.size() > from) {
                    cells.add(new Cell(cell.area(), Pool.rank(cell.difficulty()), minutes, from, candidates.size()));
                }
            }
        }
    }

    private Candidate candidate(Assignment assignment, Aims aims, Pool.Cell cell, int place) {
        int minutes = cell.minutes() + assignment.stretch();
        return new Candidate(
                place,
                cell.area(),
                Pool.rank(cell.difficulty()),
                minutes,
                groups.computeIfAbsent(assignment.pool().group(place), fresh -> groups.size()),
                (long) minutes * aims.worth(place, cell.area()));
    }

    List<Cell> cells() {
        return cells;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /// Those that are in every plan.
    List<Candidate> kept() {
        return kept;
    }

    /// How many different groups there are.
    int groups() {
        return groups.size();
    }

    /// The few most worthy questions of a cell, one of each group.
    private static final class Best {

        private final int[] places;
        private final int[] worths;
        private final int[] groups;
        private int size;

        private Best(int most) {
            places = new int[most];
            worths = new int[most];
            groups = new int[most];
        }

        private void clear() {
            size = 0;
        }

        private void offer(int place, int worth, int group) {
            if (size == places.length && worth <= worths[size - 1]) {
                return;
            }
            for (int i = 0; i < size; i++) {
                if (groups[i] == group) {
                    if (worths[i] >= worth) {
                        return;
                    }
                    remove(i);
                    break;
                }
            }
            int at = size == places.length ? size - 1 : size++;
            while (at > 0 && worths[at - 1] < worth) {
                set(at, places[at - 1], worths[at - 1], groups[at - 1]);
                at--;
            }
            set(at, place, worth, group);
        }

        private void remove(int index) {
            size--;
            for (int i = index; i < size; i++) {
                set(i, places[i + 1], worths[i + 1], groups[i + 1]);
            }
        }

        private void set(int at, int place, int worth, int group) {
            places[at] = place;
            worths[at] = worth;
            groups[at] = group;
        }

        private List<Integer> places() {
            return IntStream.range(0, size).mapToObj(i -> places[i]).toList();
        }
    }
}
