/// A calendar to subscribe to, at a secret address, and single events as files.
@NamedInterface("calendar")
@NullMarked
package dev.mockroom.accounts.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
