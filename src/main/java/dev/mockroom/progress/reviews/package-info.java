/// Questions that come back: when each is due again, and the daily review in which it is answered.
@NullMarked
package dev.mockroom.progress.reviews;

import org.jspecify.annotations.NullMarked;
