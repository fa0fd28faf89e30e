package dev.mockroom.interviews;

/// Where the socket of a room is, in which answers are typed: an interview's, or one at a desk.
public final class RoomAddress {

    /// What all of them begin with.
    public static final String SOCKETS = "socket/room/";

    private RoomAddress() {}

    /// The socket of this room, relative to the application's root.
    public static String socket(InterviewId interview) {
        return SOCKETS + interview.value();
    }
}
