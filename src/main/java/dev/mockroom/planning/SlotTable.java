package dev.mockroom.planning;

import dev.mockroom.planning.Shortlist.Candidate;
import dev.mockroom.planning.Shortlist.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A choice to begin a search with, from the table of a knapsack.
///
/// Area after area it keeps, for every number of questions of each difficulty and every sum of minutes, the best choice
/// so far. The table allows each area and each difficulty one question more than its slots, and knows nothing of
/// near-duplicates; within that its choice is the best there is, in particular where many questions have to change
/// places at once to get better, which climbing does not see.
final class SlotTable {

    /// The most entries that may be looked at; a few hundredths of a second.
    private static final long MOST_STEPS = 10_000_000;

    private static final long NONE = Long.MIN_VALUE;

    private final Shortlist shortlist;
    private final Aims aims;
    private final int[] keptInArea;
    private final int[] keptOfDifficulty = new int[Pool.DIFFICULTIES];
    private final int keptMinutes;
    private final int free;
    private final int[] upTo = new int[Pool.DIFFICULTIES];
    private final int layer;

    private int[] candidateOf = new int[1 << 12];
    private int[] before = new int[1 << 12];
    private int nodes = 1;

    SlotTable(Shortlist shortlist, Aims aims) {
        this.shortlist = shortlist;
        this.aims = aims;
        keptInArea = new int[aims.areaSlots().length];
        int minutes = 0;
        for (Candidate kept : shortlist.kept()) {
            keptInArea[kept.area()]++;
            keptOfDifficulty[kept.difficulty()]++;
            minutes += kept.minutes();
        }
        keptMinutes = minutes;
        free = aims.minutes() - minutes;
        int size = free + 1;
        for (int difficulty = 0; difficulty < upTo.length; difficulty++) {
            upTo[difficulty] = room(aims.difficultySlots()[difficulty], keptOfDifficulty[difficulty]);
            size *= upTo[difficulty] + 1;
        }
        layer = size;
    }

    private static int room(int slots, int kept) {
        return Math.max(0, slots - kept) + 1;
    }

    /// The numbers of candidates that go together; none where the table would be too large.
    List<Integer> best() {
        if (free <= 0 || steps() > MOST_STEPS) {
            return List.of();
        }
        long[] values = new long[layer];
        int[] choices = new int[layer];
        Arrays.fill(values, NONE);
        values[0] = 0;
        List<Cell> byArea = shortlist.cells().stream()
                .sorted(Comparator.comparingInt(Cell::area))
                .toList();
        int from = 0;
        while (from < byArea.size()) {
            int area = byArea.get(from).area();
            int end = from;
            while (end < byArea.size() && byArea.get(end).area() == area) {
                end++;
            }
            addArea(area, byArea.subList(from, end), values, choices);
            from = end;
        }
        return withoutNearDuplicates(choices[bestEnd(values)]);
    }

    private long steps() {
        long steps = 0;
        for (Cell cell : shortlist.cells()) {
            long room = room(aims.areaSlots()[cell.area()], keptInArea[cell.area()]);
            steps += layer * room * Math.min(room, cell.upTo() - cell.from());
        }
        return steps;
    }

    /// Replaces the table by the one that may also choose from this area.
    private void addArea(int area, List<Cell> cells, long[] values, int[] choices) {
        int room = room(aims.areaSlots()[area], keptInArea[area]);
        long[][] byCount = new long[room + 1][];
        int[][] choiceByCount = new int[room + 1][];
        byCount[0] = values.clone();
        choiceByCount[0] = choices.clone();
        for (int count = 1; count <= room; count++) {
            byCount[count] = new long[layer];
            choiceByCount[count] = new int[layer];
            Arrays.fill(byCount[count], NONE);
        }
        for (Cell cell : cells) {
            for (int number = cell.from(); number < Math.min(cell.upTo(), cell.from() + room); number++) {
                for (int count = room - 1; count >= 0; count--) {
                    add(number, byCount[count], choiceByCount[count], byCount[count + 1], choiceByCount[count + 1]);
                }
            }
        }
        for (int entry = 0; entry < layer; entry++) {
            long most = NONE;
            for (int count = 0; count <= room; count++) {
                long value = byCount[count][entry];
                if (value != NONE) {
                    long gain = value - (long) Aims.AREA * stray(area, count);
                    if (gain > most) {
                        most = gain;
                        choices[entry] = choiceByCount[count][entry];
                    }
                }
            }
            values[entry] = most;
        }
    }

    private int stray(int area, int count) {
        return Math.abs(keptInArea[area] + count - aims.areaSlots()[area]);
    }

    /// Adds one candidate to every choice of one table, into the table of choices that hold one more of its area.
    private void add(int number, long[] from, int[] fromChoices, long[] into, int[] intoChoices) {
        Candidate candidate = shortlist.candidates().get(number);
        int stride = stride(candidate.difficulty());
        int width = stride * (upTo[candidate.difficulty()] + 1);
        int minutes = candidate.minutes();
        int offset = stride + minutes;
        for (int block = 0; block < layer; block += width) {
            for (int row = block; row < block + width - stride; row += free + 1) {
                for (int entry = row; entry <= row + free - minutes; entry++) {
                    if (from[entry] != NONE && from[entry] + candidate.value() > into[entry + offset]) {
                        into[entry + offset] = from[entry] + candidate.value();
                        intoChoices[entry + offset] = node(number, fromChoices[entry]);
                    }
                }
            }
        }
    }

    /// How far two entries are apart that differ by one question of this difficulty.
    private int stride(int difficulty) {
        int stride = free + 1;
        for (int easier = 0; easier < difficulty; easier++) {
            stride *= upTo[easier] + 1;
        }
        return stride;
    }

    private int node(int candidate, int previous) {
        if (nodes == candidateOf.length) {
            candidateOf = Arrays.copyOf(candidateOf, nodes * 2);
            before = Arrays.copyOf(before, nodes * 2);
        }
        candidateOf[nodes] = candidate;
        before[nodes] = previous;
        return nodes++;
    }

    private int bestEnd(long[] values) {
        int best = 0;
        long most = NONE;
        for (int entry = 0; entry < layer; entry++) {
            if (values[entry] != NONE) {
                long value = values[entry] - loss(entry);
                if (value > most) {
                    most = value;
                    best = entry;
                }
            }
        }
        return best;
    }

    private long loss(int entry) {
        int minutes = entry % (free + 1);
        int rest = entry / (free + 1);
        long loss = (long) Aims.SHORT * Math.max(0, aims.leastMinutes() - keptMinutes - minutes);
        for (int difficulty = 0; difficulty < upTo.length; difficulty++) {
            int count = rest % (upTo[difficulty] + 1);
            rest /= upTo[difficulty] + 1;
            loss += (long) Aims.DIFFICULTY
                    * Math.abs(keptOfDifficulty[difficulty] + count - aims.difficultySlots()[difficulty]);
        }
        return loss;
    }

    private List<Integer> withoutNearDuplicates(int choice) {
        Set<Integer> groups = new HashSet<>();
        shortlist.kept().forEach(kept -> groups.add(kept.group()));
        List<Integer> numbers = new ArrayList<>();
        for (int node = choice; node != 0; node = before[node]) {
            if (groups.add(shortlist.candidates().get(candidateOf[node]).group())) {
                numbers.add(candidateOf[node]);
            }
        }
        return numbers;
    }
}
