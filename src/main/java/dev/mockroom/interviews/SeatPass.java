package dev.mockroom.interviews;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody shows who wants to their seat: which interview, and a guest's key if they hold one.
///
/// Whoever is signed in need show no key; their account is looked at by itself.
///
/// @param guestKey null for somebody who brings none
public record SeatPass(InterviewId interview, @Nullable SeatKey guestKey) implements Serializable {

    /// For somebody signed in.
    public static SeatPass of(InterviewId interview) {
        return new SeatPass(interview, null);
    }

    /// The key, if one was brought.
    public Optional<SeatKey> key() {
        return Optional.ofNullable(guestKey);
    }
}
