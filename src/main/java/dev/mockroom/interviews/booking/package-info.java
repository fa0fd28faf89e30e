/// Agreeing on a time for an interview with somebody: proposed, accepted, moved, cancelled.
@NamedInterface("booking")
@NullMarked
package dev.mockroom.interviews.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
