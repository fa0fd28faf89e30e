package dev.mockroom.scoring;

import dev.mockroom.shared.Mark;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one scorecard says of one answer as it stands now, without any words.
///
/// @param by     whose scorecard it is
/// @param rating null where none is chosen
/// @param marks  by the signal's position in the rubric, 1 for the first
public record SaidOfAnswer(RaterId by, @Nullable Rating rating, Map<Integer, Mark> marks) {

    public SaidOfAnswer {
        marks = Map.copyOf(marks);
    }
}
