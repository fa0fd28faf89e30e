package dev.mockroom.companies;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A profile as an editor has typed it, sound or not.
///
/// @param weights any numbers; they are read in proportion
public record ProfileDraft(
        String name, List<String> aliases, List<RoundDraft> rounds, Map<Dimension, Double> weights, Level bar)
        implements Serializable {

    public ProfileDraft {
        aliases = List.copyOf(aliases);
        rounds = List.copyOf(rounds);
        weights = Map.copyOf(weights);
    }

    /// A round as typed; a number that is missing is null.
    public record RoundDraft(
            String name,
            @Nullable Integer minutes,
            @Nullable Integer questions,
            FollowUpDepth depth,
            Map<String, Double> topics)
            implements Serializable {

        public RoundDraft {
            topics = Map.copyOf(topics);
        }

        static RoundDraft of(Round round) {
            return new RoundDraft(round.name(), round.minutes(), round.questions(), round.depth(), round.topics());
        }
    }

    /// What one would have typed to get this sheet; weights in percent.
    public static ProfileDraft of(ProfileSheet sheet) {
        Map<Dimension, Double> percent = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            percent.put(dimension, Math.round(sheet.weights().getOrDefault(dimension, 0.0) * 1000) / 10.0);
        }
        return new ProfileDraft(
                sheet.name(),
                sheet.aliases(),
                sheet.rounds().stream().map(RoundDraft::of).toList(),
                percent,
                sheet.bar());
    }
}
