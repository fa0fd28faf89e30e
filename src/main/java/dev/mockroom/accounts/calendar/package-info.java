/// A calendar to subscribe to, at a secret address.
@NullMarked
package dev.mockroom.accounts.calendar;

import org.jspecify.annotations.NullMarked;
