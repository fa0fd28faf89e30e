package dev.mockroom.interviews;

import java.io.Serializable;

/// The secret by which a guest holds a seat: whoever has it sits there.
public record SeatKey(String secret) implements Serializable {

    /// Without the secret, so that no log ever holds one.
    @Override
    public String toString() {
        return "SeatKey";
    }
}
