package dev.mockroom.room;

import dev.mockroom.interviews.AttemptId;

/// What a browser says on the socket; [RoomProtocol] has the bytes.
sealed interface ClientFrame {

    /// Wants an attempt's updates after a place in its log, and those that follow.
    record Open(AttemptId attempt, long since) implements ClientFrame {}

    /// Wants an update appended.
    @SuppressWarnings("ArrayRecordComponent") // read from the wire and handed on, never compared
    record Update(AttemptId attempt, Ticket ticket, byte[] bytes) implements ClientFrame {}

    /// Shows where somebody's caret is; told to the others in the room and kept nowhere.
    @SuppressWarnings("ArrayRecordComponent") // read from the wire and handed on, never compared
    record Awareness(AttemptId attempt, byte[] bytes) implements ClientFrame {}

    /// Wants to know that somebody is there.
    record Ping() implements ClientFrame {}
}
