package dev.mockroom.questions;

import dev.mockroom.shared.Dimension;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// One observable thing that a strong answer shows; the unit that is marked.
///
/// @param keyword    what to listen for in a word or two; empty where the source names none
/// @param text       the observable thing
/// @param dimension  the side of the answer it speaks for, where the source says
/// @param advanced   whether only the strongest answers reach it
/// @param soundsLike how a candidate may put it; empty where the source does not say
/// @param notEnough  what comes near and does not count; empty where the source does not say
public record Signal(
        SignalId id,
        String keyword,
        String text,
        @Nullable Dimension dimension,
        boolean advanced,
        String soundsLike,
        String notEnough)
        implements Serializable {}
