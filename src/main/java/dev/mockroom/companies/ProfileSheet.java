package dev.mockroom.companies;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/// The part of a profile that the bank cannot tell, and that an editor may change.
///
/// @param name    what the company is called on screen
/// @param aliases other names under which the bank has it; what they ask counts to this company
/// @param rounds  in order
/// @param weights what each dimension counts for, summing to 1
/// @param bar     the level a candidate should reach
public record ProfileSheet(
        String name, List<String> aliases, List<Round> rounds, Map<Dimension, Double> weights, Level bar)
        implements Serializable {

    public ProfileSheet {
        aliases = List.copyOf(aliases);
        rounds = List.copyOf(rounds);
        weights = Map.copyOf(weights);
    }
}
