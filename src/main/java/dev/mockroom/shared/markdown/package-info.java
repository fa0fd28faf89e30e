/// Markdown as this project means it: safe HTML of it, and the parts it is made of.
@NamedInterface("markdown")
@NullMarked
package dev.mockroom.shared.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
