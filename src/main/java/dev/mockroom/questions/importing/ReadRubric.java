package dev.mockroom.questions.importing;

import dev.mockroom.shared.Level;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a card tells the interviewer.
///
/// @param tested what is really tested
/// @param signals what a strong answer shows, in the card's order
/// @param redFlags what speaks against an answer
/// @param followUps what to ask next
/// @param anchors the levels worded for this question
/// @param other what stands under labels that the dialect does not know
public record ReadRubric(
        @Nullable String tested,
        List<ReadSignal> signals,
        List<String> redFlags,
        List<ReadExchange> followUps,
        Map<Level, String> anchors,
        List<LabelledText> other) {

    /// For cards without any insight.
    public static final ReadRubric NONE = new ReadRubric(null, List.of(), List.of(), List.of(), Map.of(), List.of());

    /// Copies the lists.
    public ReadRubric {
        signals = List.copyOf(signals);
        redFlags = List.copyOf(redFlags);
        followUps = List.copyOf(followUps);
        anchors = InOrder.copy(anchors);
        other = List.copyOf(other);
    }

    /// Whether nothing at all was read.
    public boolean isEmpty() {
        return equals(NONE);
    }
}
