/// The parts that screens are made of: rich text, the answer editor, marks, empty states.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
