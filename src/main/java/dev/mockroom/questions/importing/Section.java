package dev.mockroom.questions.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A heading at the left margin with the lines below it, up to the next.
///
/// @param heading null before the first heading
/// @param lines without the heading
record Section(@Nullable Heading heading, List<Line> lines) {}
