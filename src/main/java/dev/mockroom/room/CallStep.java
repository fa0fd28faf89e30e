package dev.mockroom.room;

import java.util.Arrays;
import java.util.Optional;

/// What is said about a call; `frontend/components/call-protocol.ts` has the same codes.
enum CallStep {
    /// I am in the call, with microphone and camera on or off.
    HERE(1),
    /// I am not in it any more.
    GONE(2),
    /// Is anybody in it?
    ASK(3),
    /// An offer or an answer, as the browser worded it.
    DESCRIPTION(4),
    /// A way on which I may be reached.
    CANDIDATE(5),
    /// You offer, I do not: offer once more.
    OFFER_ANEW(6);

    private final int code;

    CallStep(int code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }

    static Optional<CallStep> of(byte code) {
        return Arrays.stream(values()).filter(step -> step.code == code).findFirst();
    }
}
