package dev.mockroom.questions.authoring;

import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;

/// What must be known of a question that is there already before it changes.
///
/// @param standsByEditor whether an editor said that it is in the bank, or is not
/// @param number         of the current revision, whose the rest is
record StoredQuestion(
        QuestionId id,
        String slug,
        String source,
        boolean retired,
        boolean standsByEditor,
        int number,
        RevisionId revision,
        RevisionOrigin origin,
        String title,
        String area,
        String fingerprint) {}
