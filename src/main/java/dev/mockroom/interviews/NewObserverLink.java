package dev.mockroom.interviews;

/// A link to an observer's seat, just asked for, with the secret that nobody will be told again.
public record NewObserverLink(ObserverLinkId id, String secret) {

    /// Without the secret.
    @Override
    public String toString() {
        return id.toString();
    }
}
