package dev.mockroom.shared;

/// Somebody asked for a step that the thing's present state does not allow; the message says what to do.
public class IllegalTransition extends RuntimeException {

    /// @param message a sentence a person can act on
    public IllegalTransition(String message) {
        super(message);
    }
}
