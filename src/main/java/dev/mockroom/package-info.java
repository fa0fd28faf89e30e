/// Mockroom: mock interviews by company profile, scored with the interviewer's rubric.
@NullMarked
package dev.mockroom;

import org.jspecify.annotations.NullMarked;
