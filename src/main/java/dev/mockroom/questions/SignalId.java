package dev.mockroom.questions;

import java.io.Serializable;

/// Identifies a signal: stable within its revision, because a revision never changes.
///
/// @param position 1 for the first signal of the rubric
public record SignalId(RevisionId revision, int position) implements Serializable {

    public SignalId {
        if (position < 1) {
            throw new IllegalArgumentException("Signals count from 1, not " + position);
        }
    }
}
