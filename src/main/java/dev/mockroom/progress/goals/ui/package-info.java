/// The screens of goals.
@NullMarked
package dev.mockroom.progress.goals.ui;

import org.jspecify.annotations.NullMarked;
