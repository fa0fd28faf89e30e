/// The rooms of an interview: the candidate's, what is live for whoever leads, the observer's, and the page between two
/// turns.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.room.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
