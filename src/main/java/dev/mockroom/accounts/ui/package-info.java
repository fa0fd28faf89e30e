/// The screens on which a person signs up, signs in and looks after their account.
@NamedInterface("ui")
@NullMarked
package dev.mockroom.accounts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
