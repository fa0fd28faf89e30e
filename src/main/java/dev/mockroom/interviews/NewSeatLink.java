package dev.mockroom.interviews;

/// A link just made, with the secret that nobody will be told again.
public record NewSeatLink(SeatLink link, String secret) {

    /// Without the secret.
    @Override
    public String toString() {
        return link.toString();
    }
}
