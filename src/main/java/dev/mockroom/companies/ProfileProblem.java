package dev.mockroom.companies;

import java.io.Serializable;

/// Something in a draft that cannot stand.
///
/// @param about what it is about: a name, or the number of a round; empty where the kind says it all
/// @param other whom it collides with; empty where with nobody
public record ProfileProblem(Kind kind, String about, String other) implements Serializable {

    /// What is wrong.
    public enum Kind {
        /// The name is empty or longer than 60 characters.
        NAME,
        /// Another company has the name.
        NAME_TAKEN,
        /// An alias is longer than 60 characters.
        ALIAS,
        /// An alias is the company's own name or there twice.
        ALIAS_TWICE,
        /// An alias belongs to another company.
        ALIAS_TAKEN,
        /// There is no round, or there are more than twelve.
        ROUNDS,
        /// A round has no name, or one longer than 60 characters.
        ROUND_NAME,
        /// Two rounds have the same name.
        ROUND_TWICE,
        /// A round's minutes are not 10 to 120.
        ROUND_MINUTES,
        /// A round's questions are not 1 to 40.
        ROUND_QUESTIONS,
        /// A weight is below 0 or above 1,000, or all of them are 0.
        WEIGHTS,
        /// There is no reason, or one longer than 500 characters.
        REASON
    }

    static ProfileProblem of(Kind kind) {
        return new ProfileProblem(kind, "", "");
    }

    static ProfileProblem of(Kind kind, String about) {
        return new ProfileProblem(kind, about, "");
    }
}
