package dev.mockroom.room;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.SeatId;

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

    /// Says something to another seat of the same room about a call.
    ///
    /// @param from  the sender's own number of this call, another one each time they join
    /// @param to    the number of the call it is meant for; 0 for whoever sits there
    /// @param bytes passed on unread
    @SuppressWarnings("ArrayRecordComponent") // read from the wire and handed on, never compared
    record Call(CallStep step, SeatId seat, int from, int to, byte[] bytes) implements ClientFrame {}

    /// Wants the servers by which calls find their way.
    record Ice() implements ClientFrame {}
}
