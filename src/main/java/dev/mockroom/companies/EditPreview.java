package dev.mockroom.companies;

import java.io.Serializable;
import java.util.List;

/// How a draft would look.
public sealed interface EditPreview extends Serializable {

    /// It can stand.
    ///
    /// @param before what holds now
    /// @param after  what would hold, weights summing to 1
    record Sound(ProfileSheet before, ProfileSheet after) implements EditPreview {}

    /// It cannot.
    record Invalid(List<ProfileProblem> problems) implements EditPreview {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
