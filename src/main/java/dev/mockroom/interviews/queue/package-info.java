/// Where people wait to be matched with somebody else who waits, and interview each other in turn.
@NullMarked
package dev.mockroom.interviews.queue;

import org.jspecify.annotations.NullMarked;
