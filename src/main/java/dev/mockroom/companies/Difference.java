package dev.mockroom.companies;

import java.io.Serializable;

/// Whether a company asks noticeably otherwise than the whole bank would have it.
public sealed interface Difference extends Serializable {

    /// What chance brings about more often is no difference.
    double RARELY = 0.05;

    /// Too few questions to say.
    record TooLittle() implements Difference {}

    /// Hardly: less than one question in ten is of another kind, or a chance draw of as many questions from the bank is
    /// as far away too often.
    ///
    /// @param moved  the share of questions that would have to be of another kind, 0 to 1
    /// @param chance how often a chance draw is at least as far away, 0 to 1
    record Hardly(double moved, double chance) implements Difference {}

    /// Noticeably, and more than chance would have it.
    ///
    /// @param moved  the share of questions that would have to be of another kind, 0 to 1
    /// @param chance how often a chance draw is at least as far away, 0 to 1
    record Clear(double moved, double chance) implements Difference {}
}
