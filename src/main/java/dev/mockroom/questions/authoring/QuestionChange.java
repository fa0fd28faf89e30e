package dev.mockroom.questions.authoring;

import org.jspecify.annotations.Nullable;

/// What an import does to one question.
///
/// @param file   the file that has it, as the person named it; null when it is retired
/// @param line   of its heading in that file, from 1; 0 when it is retired
/// @param before its canonical text now; null when it is new or stays as it is
/// @param after  its canonical text afterwards; null when it is retired or stays as it is
public record QuestionChange(
        ChangeKind kind,
        String slug,
        String title,
        @Nullable String file,
        int line,
        @Nullable String before,
        @Nullable String after) {}
