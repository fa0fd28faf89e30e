package dev.mockroom.interviews;

/// What somebody does in a meeting; a seat, not an account, sees the rubric.
enum SeatRole {
    CANDIDATE,
    INTERVIEWER,
    OBSERVER
}
