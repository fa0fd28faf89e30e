package dev.mockroom.interviews.booking;

/// How far two people are with agreeing on a time.
public enum BookingStage {
    /// Nobody has proposed anything.
    NEW,
    /// Times are open, and none is agreed.
    PROPOSED,
    /// A time is agreed and not over.
    BOOKED,
    /// The time went by, or somebody said that it did not come about; whose fault it was is not asked.
    MISSED,
    CANCELLED,
    /// The interview itself has begun; there is nothing to book any more.
    BEGUN
}
