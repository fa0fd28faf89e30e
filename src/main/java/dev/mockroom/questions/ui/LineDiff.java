package dev.mockroom.questions.ui;

import java.util.ArrayList;
import java.util.List;

/// Two texts line by line: what is in both, what went, what came. A longest common subsequence of lines.
record LineDiff(List<Line> lines) {

    /// Beyond so many cells of the table, the changed middle counts as exchanged whole.
    private static final long MOST_CELLS = 4_000_000;

    enum Kind {
        SAME,
        GONE,
        NEW
    }

    record Line(Kind kind, String text) {}

    static LineDiff of(String before, String after) {
        List<String> old = before.isEmpty() ? List.of() : before.lines().toList();
        List<String> now = after.isEmpty() ? List.of() : after.lines().toList();
        int head = 0;
        while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < old.size() - head
                && tail < now.size() - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Line> lines = new ArrayList<>();
        add(lines, Kind.SAME, old.subList(0, head));
        middle(lines, old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
        add(lines, Kind.SAME, old.subList(old.size() - tail, old.size()));
        return new LineDiff(List.copyOf(lines));
    }

    private static void middle(List<Line> lines, List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_CELLS) {
            add(lines, Kind.GONE, old);
            add(lines, Kind.NEW, now);
            return;
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Kind.SAME, old.get(i++)));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Kind.GONE, old.get(i++)));
            } else {
                lines.add(new Line(Kind.NEW, now.get(j++)));
            }
        }
    }

    private static void add(List<Line> lines, Kind kind, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(kind, text)));
    }

    /// The lines that changed with some around them; what is left out between leaves a gap.
    ///
    /// @param around how many unchanged lines to keep on either side
    List<List<Line>> hunks(int around) {
        List<List<Line>> hunks = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (int here = 0; here < lines.size(); here++) {
            if (!nearChange(here, around)) {
                continue;
            }
            if (hunks.isEmpty() || last != here - 1) {
                hunks.add(new ArrayList<>());
            }
            hunks.getLast().add(lines.get(here));
            last = here;
        }
        return hunks;
    }

    private boolean nearChange(int here, int around) {
        int to = Math.min(lines.size() - 1, here + around);
        for (int there = Math.max(0, here - around); there <= to; there++) {
            if (lines.get(there).kind() != Kind.SAME) {
                return true;
            }
        }
        return false;
    }
}
