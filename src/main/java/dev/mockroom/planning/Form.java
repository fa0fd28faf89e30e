package dev.mockroom.planning;

import java.io.Serializable;

/// What kind of interview is asked for.
public sealed interface Form extends Serializable {

    /// Any interview of so many minutes.
    record Free() implements Form {}

    /// One of the company's rounds.
    ///
    /// @param name as the company's profile has it; where it has none of this name, the interview is free
    record OneRound(String name) implements Form {}

    /// The company's rounds one after the other, each as long as the profile says, with breaks between them.
    ///
    /// @param rounds how many of them, from the first; at least 2
    record Loop(int rounds) implements Form {

        public Loop {
            if (rounds < 2) {
                throw new IllegalArgumentException("A loop has at least two rounds, not " + rounds);
            }
        }
    }
}
