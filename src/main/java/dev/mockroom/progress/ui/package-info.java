/// Today and Progress.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.progress.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
