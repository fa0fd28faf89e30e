/// The screens of reviews.
@NullMarked
package dev.mockroom.progress.reviews.ui;

import org.jspecify.annotations.NullMarked;
