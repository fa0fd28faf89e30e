package dev.mockroom.room;

import dev.mockroom.interviews.InterviewId;

/// Where a room's socket is.
public final class RoomAddress {

    static final String SOCKETS = "socket/room/";

    private RoomAddress() {}

    /// The socket of this interview's room, relative to the application's root.
    public static String socket(InterviewId interview) {
        return SOCKETS + interview.value();
    }
}
