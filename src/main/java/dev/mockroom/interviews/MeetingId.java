package dev.mockroom.interviews;

import java.io.Serializable;
import java.util.UUID;

/// Identifies the coming together of some people.
record MeetingId(UUID value) implements Serializable {

    /// A fresh, random id.
    static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }
}
