/// The screens on which companies are looked at and their profiles edited.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.companies.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
