/// The screens on which a candidate rates themselves and reads the debrief.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.scoring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
