/// The screens on which the bank is searched, read and imported.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.questions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
