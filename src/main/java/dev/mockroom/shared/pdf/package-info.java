/// One page of paper to draw on.
@NamedInterface("pdf")
@NullMarked
package dev.mockroom.shared.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
