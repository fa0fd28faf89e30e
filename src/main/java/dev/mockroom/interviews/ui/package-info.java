/// The screen on which an interview is set up.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.interviews.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
