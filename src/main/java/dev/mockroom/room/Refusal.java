package dev.mockroom.room;

/// Why something asked for on the socket is not done; `frontend/components/room-protocol.ts` has the same codes.
enum Refusal {
    /// Nobody writes to this attempt any more.
    CLOSED(1),
    /// There is no such attempt for this person.
    NOT_FOUND(2),
    /// The bytes are no update of an answer.
    MALFORMED(3),
    /// The update alone is too large.
    UPDATE_TOO_LARGE(4),
    /// The attempt holds as much as it may.
    ATTEMPT_FULL(5),
    /// This person reads but does not write.
    READ_ONLY(6),
    /// Something is wrong on the server; the same may be sent again later.
    UNAVAILABLE(7);

    private final int code;

    Refusal(int code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }
}
