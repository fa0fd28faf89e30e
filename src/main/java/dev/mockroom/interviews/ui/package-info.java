/// The screens on which an interview is set up, handed over, and joined by a link.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.interviews.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
