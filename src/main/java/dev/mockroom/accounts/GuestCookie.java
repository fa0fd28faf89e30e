package dev.mockroom.accounts;

/// What the cookies of guests are called. The doors that open by them look at what they hold.
public final class GuestCookie {

    /// Begins the name of a cookie that holds the key of a seat; the rest says where the seat is.
    public static final String SEAT = "mockroom-seat-";

    private GuestCookie() {}
}
