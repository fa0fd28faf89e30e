package dev.mockroom.interviews;

import java.io.Serializable;
import java.util.Optional;

/// Which round an interview is.
///
/// @param number 1 for the first
/// @param of     how many there are in its meeting; 1 where it is no loop
/// @param name   of the company's round; empty for a free interview
public record LoopRound(int number, int of, Optional<String> name) implements Serializable {

    static final LoopRound ONLY = new LoopRound(1, 1, Optional.empty());

    public LoopRound {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("There is no round " + number + " of " + of);
        }
    }
}
