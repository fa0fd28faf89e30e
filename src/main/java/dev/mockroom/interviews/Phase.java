package dev.mockroom.interviews;

/// How far an interview has come.
public enum Phase {
    /// Created, not begun; its titles are closed.
    WAITING,
    RUNNING,
    /// The clock stands still; the answer can still be read and written.
    PAUSED,
    /// Over; what was not answered stays unanswered.
    ENDED
}
