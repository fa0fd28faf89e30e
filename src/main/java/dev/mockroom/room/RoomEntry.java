package dev.mockroom.room;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.InterviewId;

/// Who was let into which room, from the handshake on.
record RoomEntry(InterviewId interview, AccountId account) {

    /// Where the handshake leaves it for the socket.
    static final String ATTRIBUTE = RoomEntry.class.getName();
}
