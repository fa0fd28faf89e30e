package dev.mockroom.room;

/// Why something about a call is not passed on; `frontend/components/call-protocol.ts` has the same codes.
enum CallRefusal {
    /// Nobody sits there at the moment who could take part.
    NOBODY(1),
    /// From this seat there are no calls, or not now, or none at all.
    NOT_HERE(2),
    /// That was more at once than any call needs.
    TOO_MUCH(3);

    private final int code;

    CallRefusal(int code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }
}
