package dev.mockroom.room;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatRole;
import java.util.Optional;

/// Who was let into which room, from the handshake on.
///
/// @param account empty for a guest
/// @param name    what the others in the room read
record RoomEntry(InterviewId interview, SeatId seat, SeatRole role, Optional<AccountId> account, String name) {

    /// Where the handshake leaves it for the socket.
    static final String ATTRIBUTE = RoomEntry.class.getName();
}
