package dev.mockroom.planning;

import dev.mockroom.questions.QuestionId;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody who sees the plan wants of single questions.
///
/// @param kept    to be in the plan, each in its round; they may have been seen
/// @param without not to be in the plan
/// @param swaps   made in the finished plan, one after the other; one that does not fit it is passed over
public record Wishes(List<Kept> kept, Set<QuestionId> without, List<Swap> swaps) implements Serializable {

    /// No wishes.
    public static final Wishes NONE = new Wishes(List.of(), Set.of(), List.of());

    public Wishes {
        kept = List.copyOf(kept);
        without = Set.copyOf(without);
        swaps = List.copyOf(swaps);
    }

    /// A question that stays.
    ///
    /// @param round 1 for the first, or where there is only one
    public record Kept(QuestionId question, int round) implements Serializable {}

    /// One question in place of another.
    public record Swap(QuestionId from, QuestionId to) implements Serializable {}

    /// The wishes after one more swap.
    public Wishes swapped(QuestionId from, QuestionId to) {
        return new Wishes(
                kept,
                without,
                Stream.concat(swaps.stream(), Stream.of(new Swap(from, to))).toList());
    }

    /// The wishes before the last swap.
    public Wishes unswapped() {
        return swaps.isEmpty() ? this : new Wishes(kept, without, swaps.subList(0, swaps.size() - 1));
    }

    /// For another plan: these stay, and what was swapped away does not come back.
    public Wishes again(List<Kept> locked) {
        Set<QuestionId> locks = locked.stream().map(Kept::question).collect(Collectors.toSet());
        return new Wishes(
                locked,
                Stream.concat(without.stream(), swaps.stream().map(Swap::from))
                        .filter(question -> !locks.contains(question))
                        .collect(Collectors.toSet()),
                List.of());
    }

    /// Everything that may not be offered: what is not wanted, and what was swapped away.
    Set<QuestionId> unwanted() {
        return again(List.of()).without();
    }
}
