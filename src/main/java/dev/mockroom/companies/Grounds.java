package dev.mockroom.companies;

import java.io.Serializable;

/// What the parts of a profile rest on.
///
/// @param questions how many questions of the bank name the company
/// @param links     how many practice links name it
/// @param ownMix    whether its mixes are its own; else the whole bank's stand in, because too little is known
/// @param rounds    where its rounds come from
/// @param weights   where the weights of the dimensions come from
/// @param bar       where the bar comes from
public record Grounds(int questions, int links, boolean ownMix, Basis rounds, Basis weights, Basis bar)
        implements Serializable {

    /// Where a part of a profile comes from.
    public enum Basis {
        /// The one template for companies of which no source tells.
        TEMPLATE,
        /// A source that the profile names.
        SOURCE,
        /// An editor, with a reason.
        EDITOR
    }

    /// For the profile of no company in particular.
    static Grounds ofAny(int questions) {
        return new Grounds(questions, 0, true, Basis.TEMPLATE, Basis.TEMPLATE, Basis.TEMPLATE);
    }
}
