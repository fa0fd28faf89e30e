package dev.mockroom.questions.importing;

import dev.mockroom.shared.Dimension;
import org.jspecify.annotations.Nullable;

/// One observable thing that a strong answer shows.
///
/// @param keyword the bold phrase in front, if the card has one
/// @param text what is said or done, in Markdown
/// @param dimension the side of the answer it speaks for, if the card says
/// @param advanced whether only an advanced answer shows it
/// @param soundsLike an example of hearing it
/// @param notEnough an example that does not count
public record ReadSignal(
        @Nullable String keyword,
        String text,
        @Nullable Dimension dimension,
        boolean advanced,
        @Nullable String soundsLike,
        @Nullable String notEnough) {}
