/// Says what a question card lacks before people sit an interview with it.
@NamedInterface("linting")
@NullMarked
package dev.mockroom.questions.linting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
