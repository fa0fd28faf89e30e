/// The candidate's room.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.room.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
