/// What somebody works towards: a company, a date, minutes a day; and the plan back from the date.
@NullMarked
package dev.mockroom.progress.goals;

import org.jspecify.annotations.NullMarked;
