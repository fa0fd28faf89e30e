package dev.mockroom.interviews.booking;

import dev.mockroom.interviews.Invitation;
import java.util.List;

/// What a link to a seat tells of the times that are proposed with it; looking changes nothing.
public sealed interface BookingInvitation {

    /// Times to choose from.
    ///
    /// @param about what the interview is like, and whose
    /// @param times the earliest first
    /// @param said  a sentence from whoever proposes them; may be empty
    record Open(Invitation.Open about, List<BookingPage.Slot> times, String said) implements BookingInvitation {

        public Open {
            times = List.copyOf(times);
        }
    }

    /// The link leads to a seat, and no time is open.
    record NoTimes() implements BookingInvitation {}

    /// It was used, taken back, has expired, or never was; the four look the same.
    record Gone() implements BookingInvitation {}

    /// Too many links that lead nowhere were opened from there; nothing was looked up.
    record TooOften() implements BookingInvitation {}
}
