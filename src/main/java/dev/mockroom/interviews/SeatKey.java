package dev.mockroom.interviews;

import dev.mockroom.accounts.GuestCookie;
import java.io.Serializable;

/// The secret by which a guest holds a seat: whoever has it sits there.
public record SeatKey(String secret) implements Serializable {

    /// What the cookie is called by which a guest's browser keeps the key of a seat in this interview.
    public static String cookie(InterviewId interview) {
        return GuestCookie.SEAT + interview.value();
    }

    /// Without the secret, so that no log ever holds one.
    @Override
    public String toString() {
        return "SeatKey";
    }
}
