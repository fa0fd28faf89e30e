/// The screens on which two people agree on a time.
@NamedInterface("booking-ui")
@NullMarked
package dev.mockroom.interviews.booking.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
