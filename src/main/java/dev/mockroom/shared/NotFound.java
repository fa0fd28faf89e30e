package dev.mockroom.shared;

/// There is no such thing, or none that this person may see; the two look the same from outside.
public class NotFound extends RuntimeException {

    /// @param message a sentence a person can act on
    public NotFound(String message) {
        super(message);
    }
}
