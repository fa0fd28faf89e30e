/// Mistakes that people found in cards, and what editors answered them.
@NullMarked
package dev.mockroom.questions.reports;

import org.jspecify.annotations.NullMarked;
