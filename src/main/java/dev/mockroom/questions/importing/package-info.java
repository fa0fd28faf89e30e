/// Reads the bank's Markdown dialect, and writes it again.
@NullMarked
package dev.mockroom.questions.importing;

import org.jspecify.annotations.NullMarked;
