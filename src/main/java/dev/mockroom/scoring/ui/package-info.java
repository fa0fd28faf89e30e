/// The screens on which a candidate rates themselves, an interviewer marks, and both read, play back and share the
/// debrief.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.scoring.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
