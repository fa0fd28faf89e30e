package dev.mockroom.planning;

import dev.mockroom.planning.Shortlist.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Which sums of minutes questions of a shortlist can have, one of each group of near-duplicates at most; exactly, by
/// the table of a knapsack.
final class Fill {

    private final NavigableMap<Integer, List<Integer>> byMinutes = new TreeMap<>();

    Fill(Shortlist shortlist, int minutes) {
        Set<Integer> taken = new HashSet<>();
        int start = 0;
        for (Candidate kept : shortlist.kept()) {
            start += kept.minutes();
            taken.add(kept.group());
        }
        if (start > minutes) {
            return;
        }
        byMinutes.put(start, List.of());
        Map<Integer, Map<Integer, Integer>> options = new TreeMap<>();
        for (int number = 0; number < shortlist.candidates().size(); number++) {
            Candidate candidate = shortlist.candidates().get(number);
            if (!taken.contains(candidate.group())) {
                options.computeIfAbsent(candidate.group(), group -> new HashMap<>())
                        .putIfAbsent(candidate.minutes(), number);
            }
        }
        for (Map<Integer, Integer> option : options.values()) {
            Map<Integer, List<Integer>> grown = new HashMap<>();
            byMinutes.forEach((sum, choice) -> option.forEach((length, number) -> {
                if (sum + length <= minutes && !byMinutes.containsKey(sum + length)) {
                    List<Integer> longer = new ArrayList<>(choice);
                    longer.add(number);
                    grown.putIfAbsent(sum + length, longer);
                }
            }));
            byMinutes.putAll(grown);
        }
    }

    /// The numbers of candidates whose minutes, with those that are kept, come nearest to what there may be; nothing
    /// where those that are kept do not fit.
    List<Integer> fullest() {
        return byMinutes.isEmpty() ? List.of() : byMinutes.lastEntry().getValue();
    }

    /// Every sum that can be reached.
    Set<Integer> sums() {
        return byMinutes.keySet();
    }
}
