package dev.mockroom.interviews;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who looks on, or is to, as one of the two sides of a live interview sees it.
///
/// @param other what the other side is called; empty when nobody sits there, or they have deleted their account
/// @param open  whether one may ask for more
/// @param links those that are not withdrawn, the oldest first
public record Observing(String other, boolean open, List<Link> links) implements Serializable {

    public Observing {
        links = List.copyOf(links);
    }

    /// A link to an observer's seat.
    ///
    /// @param own    whether whoever looks has asked for it
    /// @param agreed whether the other side has agreed, so that it opens
    /// @param name   what the observer is called who came by it; null while nobody has
    public record Link(
            ObserverLinkId id,
            boolean own,
            boolean agreed,
            @Nullable String name) implements Serializable {

        /// What the observer is called who came by it.
        public Optional<String> observer() {
            return Optional.ofNullable(name);
        }

        /// Whether whoever looks is asked to agree.
        public boolean isAsked() {
            return !own && !agreed;
        }
    }
}
