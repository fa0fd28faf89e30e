/// The lobby: the screen of the queue.
@NullMarked
package dev.mockroom.interviews.queue.ui;

import org.jspecify.annotations.NullMarked;
