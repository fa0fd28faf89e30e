package dev.mockroom.questions.authoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an import would do if it were applied now.
///
/// @param basis        the state of the bank that it compares with
/// @param questions    in the order of the files, then what is retired
/// @param links        how many practice links fare how
/// @param companyLists how many company lists fare how
/// @param proposals    how many texts would be proposed to editors who have not heard of them
public record ImportPreview(
        long basis,
        List<QuestionChange> questions,
        Map<ChangeKind, Integer> links,
        Map<ChangeKind, Integer> companyLists,
        int proposals) {

    public ImportPreview {
        questions = List.copyOf(questions);
        links = Map.copyOf(links);
        companyLists = Map.copyOf(companyLists);
    }

    /// How many questions fare so.
    public int count(ChangeKind kind) {
        return (int) questions.stream().filter(change -> change.kind() == kind).count();
    }

    /// How many questions fare how; kinds that do not occur are left out.
    public Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        questions.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    /// Whether applying it would leave everything as it is.
    public boolean changesNothing() {
        return proposals == 0 && leavesTheBank();
    }

    /// Whether nobody who reads the bank would notice.
    boolean leavesTheBank() {
        return List.of(counts(), links, companyLists).stream()
                .allMatch(counts -> counts.keySet().stream()
                        .allMatch(kind -> kind == ChangeKind.UNCHANGED || kind == ChangeKind.KEPT));
    }
}
