package dev.mockroom.companies;

import java.io.Serializable;
import java.util.List;

/// What became of an edit.
public sealed interface EditOutcome extends Serializable {

    /// It holds from now on.
    record Saved(int number) implements EditOutcome {}

    /// It would change nothing, so nothing was kept.
    record Unchanged() implements EditOutcome {}

    /// It cannot stand.
    record Invalid(List<ProfileProblem> problems) implements EditOutcome {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// Somebody else has changed the profile since; nothing was kept yet, and theirs holds.
    ///
    /// @param newest what they made of it
    record Outdated(ProfileRevision newest) implements EditOutcome {}
}
