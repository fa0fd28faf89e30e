package dev.mockroom.companies;

import java.io.Serializable;
import java.util.List;

/// A mix of a company, share by share, with what each rests on and the whole bank's beside it.
///
/// @param own    whether the shares are the company's own; else the whole bank's stand in
/// @param shares the largest first where they have no order of their own
/// @param <K>    what is mixed: areas by name, or difficulties
public record MixEvidence<K>(boolean own, List<Share<K>> shares) implements Serializable {

    public MixEvidence {
        shares = List.copyOf(shares);
    }

    /// One share.
    ///
    /// The interval holds the true share four times in five, as far as the counted questions are a fair sample
    /// of what the company asks. Where the bank's mix stands in, both ends are the share itself.
    ///
    /// @param questions how many of the company's questions belong to it
    /// @param links     how many practice links, a link of several areas counting to each in part
    /// @param share     0 to 1, drawn towards the whole bank's
    /// @param low       the interval's lower end
    /// @param high      the interval's upper end
    /// @param overall   the whole bank's share
    public record Share<K>(K kind, int questions, double links, double share, double low, double high, double overall)
            implements Serializable {}

    /// The share of the questions that would have to be of another kind to make it the whole bank's mix, 0 to 1.
    ///
    /// (The total variation distance between the two.)
    public double moved() {
        return shares.stream()
                        .mapToDouble(share -> Math.abs(share.share() - share.overall()))
                        .sum()
                / 2;
    }
}
