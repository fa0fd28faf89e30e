package dev.mockroom.planning;

import dev.mockroom.planning.Shortlist.Candidate;
import dev.mockroom.planning.Shortlist.Cell;
import java.util.Arrays;
import java.util.List;

/// Looks for the best choice from a shortlist, within a budget of steps, and always along the same way.
///
/// It climbs by exchanges: take up to three questions out, then put the best up to three others in. The best ones are
/// found exactly, by branch and bound: each further question of an area or difficulty is worth no more than the one
/// before (the aims are concave in the counts), so what one question adds now bounds what it can add later.
final class Search {

    /// How often the gain of every cell may be worked out; some hundredths of a second.
    private static final int BUDGET = 20_000;

    private static final int DEPTH = 4;

    /// How many different first questions are tried.
    private static final int STARTS = 2;

    private static final long NONE = Long.MIN_VALUE;

    private final Shortlist shortlist;
    private final Aims aims;
    private final List<Candidate> candidates;
    private final Cell[] cells;
    private final int[] areaSlots;
    private final int[] difficultySlots;
    private final int leastMinutes;

    private final int[] inArea;
    private final int[] ofDifficulty;
    private final boolean[] groupTaken;
    private final boolean[] passedOver;
    private final int[] chosen;
    private int size;
    private int free;
    private int used;

    private final long[][] gains;
    private final int[][] passed;
    private final int[] trail = new int[DEPTH];
    private final int[] best = new int[DEPTH];
    private int bestSize;
    private long bestGain;
    private int spent;

    private long total;
    private long incumbentTotal = Long.MIN_VALUE;
    private int[] incumbent = {};

    Search(Shortlist shortlist, Aims aims) {
        this.shortlist = shortlist;
        this.aims = aims;
        candidates = shortlist.candidates();
        cells = shortlist.cells().toArray(Cell[]::new);
        areaSlots = aims.areaSlots();
        difficultySlots = aims.difficultySlots();
        leastMinutes = aims.leastMinutes();
        inArea = new int[areaSlots.length];
        ofDifficulty = new int[difficultySlots.length];
        groupTaken = new boolean[shortlist.groups()];
        passedOver = new boolean[cells.length];
        chosen = new int[aims.minutes() + 1];
        gains = new long[DEPTH][cells.length];
        passed = new int[DEPTH][cells.length];
        free = aims.minutes();
        for (Candidate kept : shortlist.kept()) {
            count(kept, 1);
        }
    }

    /// The places in the pool of the best choice found, without those that are kept anyway.
    List<Integer> run() {
        int[] firsts = mostGaining(STARTS);
        climb();
        keepIfBest();
        begin(new SlotTable(shortlist, aims).best());
        climb();
        keepIfBest();
        for (int i = 0; i < firsts.length && spent < BUDGET / 2; i++) {
            begin(List.of(firsts[i]));
            climb();
            keepIfBest();
        }
        return polished(Arrays.stream(incumbent).boxed().toList());
    }

    /// The same from a choice to begin with.
    ///
    /// @param start numbers of candidates that go together
    List<Integer> run(List<Integer> start) {
        return polished(start);
    }

    private List<Integer> polished(List<Integer> start) {
        begin(start);
        boolean better = true;
        while (better && spent < BUDGET) {
            climb();
            better = exchange(2, 3, 0, 0) || exchange(3, DEPTH, 0, 0);
        }
        return Arrays.stream(chosen, 0, size)
                .mapToObj(candidate -> candidates.get(candidate).place())
                .toList();
    }

    private void begin(List<Integer> start) {
        while (size > 0) {
            drop(size - 1);
        }
        start.forEach(this::take);
    }

    private void keepIfBest() {
        if (total > incumbentTotal) {
            incumbentTotal = total;
            incumbent = Arrays.copyOf(chosen, size);
        }
    }

    /// The first candidates of the cells that would add most to the empty plan.
    private int[] mostGaining(int most) {
        long[] gain = gains(gains[0]);
        int[] firsts = new int[most];
        int found = 0;
        while (found < most) {
            int cell = largest(gain);
            if (cell < 0) {
                break;
            }
            firsts[found++] = head(cells[cell]);
            gain[cell] = NONE;
        }
        return Arrays.copyOf(firsts, found);
    }

    /// The place of the question that adds most to what is kept; -1 where none fits.
    int bestAddition() {
        int cell = largest(gains(gains[0]));
        return cell < 0 ? -1 : candidates.get(head(cells[cell])).place();
    }

    private void climb() {
        boolean better = true;
        while (better && spent < BUDGET) {
            better = exchange(0, 1, 0, 0) || exchange(1, 1, 0, 0) || exchange(1, 2, 0, 0) || exchange(2, 2, 0, 0);
        }
    }

    /// Takes so many out, from this one on, and puts up to so many in, if that makes it better.
    ///
    /// @param lost what was lost by those that are out already
    private boolean exchange(int out, int in, int from, long lost) {
        if (out == 0) {
            bestGain = 0;
            bestSize = 0;
            extend(0, in, -lost);
            for (int i = 0; i < bestSize; i++) {
                take(best[i]);
            }
            return bestGain > 0;
        }
        for (int i = from; i + out <= size && spent < BUDGET; i++) {
            int candidate = chosen[i];
            if (exchange(out - 1, in, i, lost + drop(i))) {
                return true;
            }
            restore(i, candidate);
        }
        return false;
    }

    /// Finds the best addition of up to so many questions.
    ///
    /// @param gained what the exchange has gained so far
    private void extend(int depth, int left, long gained) {
        if (gained > bestGain) {
            bestGain = gained;
            bestSize = depth;
            System.arraycopy(trail, 0, best, 0, depth);
        }
        if (left == 0 || spent >= BUDGET) {
            return;
        }
        long[] gain = gains(gains[depth]);
        double perMinute = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            perMinute = Math.max(perMinute, (double) gain[cell] / cells[cell].minutes());
        }
        int firstPassed = -1;
        while (true) {
            int cell = largest(gain);
            if (cell < 0 || gain[cell] <= 0 || gained + left * gain[cell] <= bestGain) {
                break;
            }
            double bound = gain[cell] + perMinute * (free - cells[cell].minutes());
            if (gained + bound > bestGain) {
                int candidate = head(cells[cell]);
                trail[depth] = candidate;
                count(candidates.get(candidate), 1);
                extend(depth + 1, left - 1, gained + gain[cell]);
                count(candidates.get(candidate), -1);
            }
            gain[cell] = NONE;
            passedOver[cell] = true;
            passed[depth][++firstPassed] = cell;
        }
        for (int i = 0; i <= firstPassed; i++) {
            passedOver[passed[depth][i]] = false;
        }
    }

    private static int largest(long[] gain) {
        int largest = -1;
        long most = NONE;
        for (int cell = 0; cell < gain.length; cell++) {
            if (gain[cell] > most) {
                most = gain[cell];
                largest = cell;
            }
        }
        return largest;
    }

    /// What the most worthy free candidate of each cell would add.
    private long[] gains(long[] into) {
        spent++;
        for (int cell = 0; cell < cells.length; cell++) {
            into[cell] = NONE;
            if (!passedOver[cell] && cells[cell].minutes() <= free) {
                int head = head(cells[cell]);
                if (head >= 0) {
                    into[cell] = gain(candidates.get(head));
                }
            }
        }
        return into;
    }

    private int head(Cell cell) {
        for (int candidate = cell.from(); candidate < cell.upTo(); candidate++) {
            if (!groupTaken[candidates.get(candidate).group()]) {
                return candidate;
            }
        }
        return -1;
    }

    private long gain(Candidate candidate) {
        long gain = candidate.value();
        gain += inArea[candidate.area()] < areaSlots[candidate.area()] ? Aims.AREA : -Aims.AREA;
        gain += ofDifficulty[candidate.difficulty()] < difficultySlots[candidate.difficulty()]
                ? Aims.DIFFICULTY
                : -Aims.DIFFICULTY;
        return gain + (long) Aims.SHORT * Math.clamp(leastMinutes - used, 0, candidate.minutes());
    }

    private void count(Candidate candidate, int one) {
        inArea[candidate.area()] += one;
        ofDifficulty[candidate.difficulty()] += one;
        free -= one * candidate.minutes();
        used += one * candidate.minutes();
        groupTaken[candidate.group()] = one > 0;
    }

    private void take(int candidate) {
        chosen[size++] = candidate;
        total += gain(candidates.get(candidate));
        count(candidates.get(candidate), 1);
    }

    /// Takes the question at this index out.
    ///
    /// @return what that loses
    private long drop(int index) {
        Candidate candidate = candidates.get(chosen[index]);
        System.arraycopy(chosen, index + 1, chosen, index, size - index - 1);
        size--;
        count(candidate, -1);
        long lost = gain(candidate);
        total -= lost;
        return lost;
    }

    private void restore(int index, int candidate) {
        System.arraycopy(chosen, index, chosen, index + 1, size - index);
        chosen[index] = candidate;
        size++;
        total += gain(candidates.get(candidate));
        count(candidates.get(candidate), 1);
    }
}
