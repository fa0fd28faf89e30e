/// Reads the bank's Markdown dialect, and writes it again.
@NamedInterface("importing")
@NullMarked
package dev.mockroom.questions.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
