package dev.mockroom.room;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.interviews.InterviewId;
import org.springframework.security.core.Authentication;

/// Who was let into which room, from the handshake on.
///
/// @param httpSession the id of the session they came with
record RoomEntry(InterviewId interview, AccountId account, Authentication authentication, String httpSession) {

    /// Where the handshake leaves it for the socket.
    static final String ATTRIBUTE = RoomEntry.class.getName();
}
