package dev.mockroom.interviews;

import java.io.Serializable;
import java.time.Instant;

/// A link to the interviewer's seat that nobody has used yet; only its hash is kept, so it cannot be shown again.
public record SeatLink(SeatLinkId id, Instant created, Instant expires) implements Serializable {}
